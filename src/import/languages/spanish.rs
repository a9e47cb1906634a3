//! Spanish.

use crate::import::language::{Capitals, Class, Language};

pub(in crate::import) static SPANISH: Language = Language {
    tag: "es",
    capitals: Capitals::Names,
    verb_first: false,
    modifier_first: false,
    drops_subjects: true,
    article: None,
    endings: &[],
    adverb_endings: &[],
    has_title_case: false,
    proclitics: &[],
    parted: &[
        ("gab gaben gibt geben", "bekannt an protokoll"),
        ("führte führten führt führen merkte merkten merkt", "aus an"),
        ("strich strichen streicht", "heraus"),
        ("setzte setzten setzt", "entgegen hinzu"),
        ("ließ ließen lässt", "verlauten wissen durchblicken mitteilen"),
        ("machte machten macht", "klar deutlich geltend"),
        ("stellte stellten stellt", "klar fest"),
        ("hob hoben hebt", "hervor"),
        ("nahm nahmen nimmt", "stellung"),
        ("brachte brachten", "ausdruck"),
        ("kam kamen kommt", "ergebnis schluss"),
        ("ging gingen geht gehen", "aus"),
        ("legte legten legt", "dar"),
        ("zeigte zeigten zeigt", "zufrieden überzeugt besorgt erfreut enttäuscht bestürzt zuversichtlich"),
    ],
    words: &[
        (
            Class::SAYS,
            "dice dicen dijo dijeron decía dicho afirma afirman afirmó afirmaron afirmaba afirmado asegura aseguran
            aseguró aseguraron asegurado explica explican explicó explicaron explicado añade añaden añadió añadieron
            añadido agrega agregan agregó agregaron agregado señala señalan señaló señalaron señalado indica indican
            indicó indicaron indicado declara declaran declaró declararon declarado sostiene sostienen sostuvo
            sostuvieron manifiesta manifestó manifestaron manifestado apunta apuntó apuntaron apuntado subraya subrayó
            subrayaron subrayado destaca destacan destacó destacaron destacado comenta comentó comentaron comentado
            responde respondió respondieron respondido pregunta preguntó preguntaron preguntado escribe escribió
            escribieron escrito anuncia anunció anunciaron anunciado advierte advierten advirtió advirtieron advertido
            insiste insistió insistieron insistido recuerda recordó recordaron recordado reconoce reconoció
            reconocieron reconocido admite admitió admitieron admitido confirma confirmó confirmaron confirmado
            precisa precisó precisaron precisado cuenta contó contaron contado relata relató considera consideró
            consideraron considerado concluye concluyó concluyeron concluido prometió promete reiteró reitera expresó
            expresa expresaron exclamó exclama gritó grita lamentó lamenta denunció denuncia tuiteó tuitea opina opinó
            sentenció sentencia matizó matiza zanjó aclaró aclara argumentó argumenta respondía puntualizó aseveró
            alertó alerta exigió exige reza lee prometido reiterado expresado exclamado lamentado denunciado opinado
            aclarado exigido alertado",
        ),
        (
            Class::SAYS.or(Class::NONFINITE),
            "diciendo afirmando asegurando explicando añadiendo agregando señalando indicando declarando sosteniendo
            subrayando destacando advirtiendo insistiendo recordando reconociendo concluyendo",
        ),
        (
            Class::JUDGES,
            "califica califican calificó calificaron calificado tacha tachó tacharon tachado critica critican criticó
            criticaron criticado acusa acusan acusó acusaron acusado llama llaman llamó llamaron llamado describe
            describen describió describieron descrito elogia elogió elogiaron condena condenó condenaron rechaza
            rechazó rechazaron habla habló hablaron pide pidió pidieron pedido espera esperó teme temió define definió
            definieron defiende defendió tildó tilda celebró celebra agradeció propuso propone",
        ),
        (Class::SOURCE, "según para a_juicio_de en_palabras_de de_acuerdo_con en_opinión_de"),
        (Class::HE, "él este"),
        (Class::SHE, "ella esta"),
        (Class::THEY, "ellos ellas"),
        (Class::OTHER_PRONOUN, "yo nosotros usted ustedes se quien alguien nadie tú"),
        (Class::INDEFINITE, "un una"),
        (
            Class::DETERMINER,
            "el la los las lo un una unos unas este esta estos estas ese esa esos esas su sus nuestro nuestra mi mis
            varios varias algunos algunas dos tres cada todo todos toda todas otro otra",
        ),
        (
            Class::PREPOSITION,
            "a al en con sin por para sobre bajo tras ante contra desde hasta entre durante mediante hacia según
            excepto",
        ),
        (Class::LINK, "de del en para"),
        (Class::CLAUSE, "y e o u pero sino porque cuando mientras aunque si donde como pues así"),
        (Class::CLAUSE.or(Class::OTHER_PRONOUN), "quien quienes"),
        (Class::THAT, "que"),
        (Class::AS, "como de"),
        (
            Class::BETWEEN,
            "ha han había habían fue es era también además luego después ayer hoy ya aún entonces finalmente asimismo
            posteriormente recientemente sin_embargo incluso no le les se me nos",
        ),
        (
            Class::TITLE,
            "sr. sra. srta. d. dña. dr. dra. don doña señor señora general presidente presidenta ministro ministra papa",
        ),
        (
            Class::MALE,
            "sr. señor don padre hermano hijo rey príncipe papa hombre josé juan antonio manuel francisco luis javier
            carlos jesús miguel pedro pablo rafael ángel fernando alberto sergio jorge alejandro andrés mariano diego",
        ),
        (
            Class::FEMALE,
            "sra. señora doña madre hermana hija reina princesa mujer maría carmen ana isabel laura cristina marta
            lucía elena pilar rosa teresa patricia sandra raquel paula beatriz mónica claudia",
        ),
        (
            Class::ROLE,
            "presidente presidenta ministro ministra primer_ministro alcalde alcaldesa diputado diputada senador
            senadora portavoz director directora secretario secretaria jefe jefa responsable abogado abogada fiscal
            juez jueza profesor profesora investigador investigadora economista experto experta analista escritor
            escritora autor autora periodista médico médica candidato candidata embajador embajadora consejero
            consejera general coronel entrenador jugador jugadora actor actriz cantante estudiante vecino vecina
            activista líder gobernador gobernadora fundador fundadora testigo agricultor agricultora historiador
            historiadora obispo papa vicepresidente vicepresidenta delegado sindicalista empresario empresaria vocero
            vocera",
        ),
        (
            Class::ROLE.or(Class::BODY),
            "gobierno ministerio partido sindicato empresa grupo compañía asociación organización agencia comisión
            tribunal parlamento congreso senado diario periódico informe comunicado estudio carta policía fiscalía
            universidad instituto ayuntamiento banco fundación",
        ),
        (
            Class::ROLES,
            "expertos críticos responsables diputados senadores ministros abogados investigadores economistas
            sindicatos manifestantes vecinos testigos autoridades médicos profesores estudiantes activistas opositores
            analistas",
        ),
        (
            Class::WORK,
            "película libro novela serie programa disco álbum canción obra diario periódico revista ensayo espectáculo
            documental exposición operación barco club grupo titulado titulada título",
        ),
        (Class::FORMER, "ex antiguo antigua actual exministro expresidente"),
        (
            Class::NAMING,
            "llamado llamada llamados llamadas denominado denominada denominados titulado titulada apodado apodada
            bautizado bautizada conocido_como conocida_como término palabra expresión supuesto supuesta",
        ),
        (Class::FIRST_PERSON, "yo nosotros mi mis nuestro nuestra nuestros nuestras me nos tenemos creo quiero"),
        (Class::SPEECH, "declaración comunicado discurso carta mensaje palabras entrevista respuesta pregunta tuit"),
        (Class::ABBREVIATION, "sr. sra. srta. dr. dra. d. dña. ud. uds. etc. p.ej. ee.uu. núm. pág. gral. sto. sta."),
        (Class::PARTICLE, "de del la las los y von van"),
        (
            Class::OTHER,
            "ser estar hacer puede debe muy más menos bien aquí allí sí poco mucho nunca siempre tal vez quizás casi
            esto eso aquello sido sea será sería hay tiene tienen",
        ),
        (
            Class::TIME,
            "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
            septiembre octubre noviembre diciembre mañana tarde noche semana mes año",
        ),
    ],
};
