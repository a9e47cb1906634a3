//! German.

use crate::import::language::{Capitals, Class, Language};

pub(in crate::import) static GERMAN: Language = Language {
    tag: "de",
    capitals: Capitals::Nouns,
    verb_first: false,
    modifier_first: false,
    drops_subjects: false,
    article: None,
    endings: &["s"],
    adverb_endings: &[],
    has_title_case: false,
    proclitics: &[],
    parted: &[
        ("gab gaben gibt geben", "bekannt an protokoll heraus"),
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
            "meinen ausführte ausführten sicherte zugesichert warb warben riet rieten veröffentlichte verlauten
            bezweifelte es_heißt sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären meint meinte
            meinten betont betonte betonten betonen berichtet berichtete berichteten berichten äußert äußerte äußerten
            schreibt schrieb schrieben schreiben geschrieben fügt fügte fügten ergänzt ergänzte ergänzten antwortet
            antwortete antworteten fragt fragte fragten fordert forderte forderten fordern warnt warnte warnten warnen
            behauptet behauptete behaupteten verkündet verkündete verkündeten bemerkt bemerkte bemerkten kommentiert
            kommentierte kommentierten erwidert erwiderte entgegnet entgegnete entgegneten versichert versicherte
            versicherten versprach verspricht bekräftigt bekräftigte bekräftigten unterstreicht unterstrich
            unterstrichen bestätigt bestätigte bestätigten räumt räumte gestand gesteht verlautet verlautete heißt_es
            hieß_es geheißen erzählt erzählte erzählten rief riefen ruft skandierte skandierten teilt teilte teilten
            mitteilte mitteilten hinzufügte urteilte urteilt resümierte resümiert konstatierte konstatiert
            argumentiert argumentierte argumentierten beteuerte beteuert prophezeite kündigt kündigte kündigten
            ankündigte erläuterte erläutert erläuterten formulierte formuliert zitiert zitierte zitieren wörtlich
            schilderte schildert dementierte lautet lautete lauten begründet begründete begründeten klagte klagt
            schimpfte scherzte witzelte spottete mahnte mahnt appellierte appelliert plädierte plädiert bilanzierte
            twitterte postete gratulierte verwies verweist meldet meldete meldeten erinnerte wehrte empfiehlt empfahl
            fragen angekündigt gefordert gewarnt mitgeteilt hinzugefügt versprochen konterte kontert mutmaßte mutmaßt
            titelte titelt titelten notierte notiert brüllte brüllten schrie schrien flüsterte wetterte wettert polterte
            poltert lästerte höhnte jubelte triumphierte zürnte verriet verrät offenbarte enthüllte bekennt
            schwor gelobte beharrt beharrte präzisierte präzisiert prognostizierte prognostiziert dankte dankt bestritt
            bestreitet bestritten dementiert verkünden gratuliert gratulierten prophezeit argumentieren antworten
            ist_der_meinung ist_der_ansicht ist_der_auffassung sind_der_meinung sind_der_ansicht sind_der_auffassung
            war_der_meinung war_der_ansicht ist_überzeugt vertritt_die_auffassung vertritt_die_ansicht
            vertritt_die_meinung vertreten_die_auffassung vertreten_die_ansicht
            vermeldete vermelden bekanntgab bekannt_gab gestanden zugesagt einräumen
            sagen urteilen folgerte folgert stellte_klar geschrieben_stand",
        ),
        (
            Class::JUDGES,
            "spricht sprach sprachen gesprochen sieht sah sahen wies weist wünschte glaubt glaubte hofft hoffte findet
            fand denkt dachte lautet lautete nennt nannte nannten genannt bezeichnet bezeichnete bezeichneten
            kritisiert kritisierte kritisierten kritisieren lobt lobte lobten würdigt würdigte würdigten verurteilt
            verurteilte verurteilten verlangt verlangte verlangten begrüßt begrüßte begrüßten wirft warf warfen
            bewertet bewertete bewerteten beschreibt beschrieb beschrieben vergleicht verglich hält hielt hielten
            gehalten befürchtet befürchtete befürchteten beklagt beklagte beklagten einstufte einstuft stuft stufte
            beurteilt beurteilte charakterisierte rügte tadelte protestierte protestierten unterstellte unterstellt
            beschuldigte beschuldigt bedauerte bedauert ausgesprochen sprechen vermutet vermutete schätzt schätzte
            rechtfertigte verteidigte verteidigt lehnte lehnt drohte droht erwartet erwartete beruft berief attestiert
            attestierte prangerte prangerten attackiert attackierte attackierten wertet wertete werteten bemängelt bemängelte bemängelten moniert monierte monierten zurückgewiesen abgelehnt geißelte geißelt pries brandmarkte verspottete
            verhöhnte betrachtet betrachtete betrachten empfand empfindet deutete deutet titulierte
            bezichtigte freute freut empörte beschwerte erhofft erhoffte erhoffen hoffen befürchten sehen
            verlangen nennen bezeichnen loben verurteilen begrüßen halten",
        ),
        (Class::JUDGES.or(Class::NONFINITE), "zu_nennen zu_bezeichnen nennend bezeichnend"),
        (
            Class::REPORTED,
            "sei seien habe werde müsse müssten könne solle wolle dürfe gebe stehe komme gehe hätten sehe bestehe
            bleibe bringe führe liege mache nehme lasse zeige wisse drohe halte",
        ),
        (
            Class::SOURCE,
            "laut so nach_angaben_von nach_angaben nach_aussage_von nach_ansicht_von
            nach_meinung_von nach_auffassung_von nach_einschätzung_von nach_worten_von nach_aussagen_von
            nach_informationen_von nach_darstellung_von aus_sicht_von nach_überzeugung nach_überzeugung_von
            nach_darstellungen nach_schilderung nach_schilderungen nach_aussage von_seiten nach_ansicht nach_meinung nach_auffassung
            nach_einschätzung nach_worten nach_den_worten zufolge gemäß nach_aussagen nach_informationen aus_sicht
            nach_darstellung den_worten",
        ),
        (Class::SOURCE.or(Class::HE), "seiner_ansicht_nach seiner_meinung_nach seinen_worten_zufolge"),
        (Class::SOURCE.or(Class::SHE), "ihrer_ansicht_nach ihrer_meinung_nach ihren_worten_zufolge"),
        (Class::HE, "er dieser jener"),
        (Class::SHE, "sie diese"),
        (Class::THEY, "beide"),
        (Class::OTHER_PRONOUN, "ich wir es man ihr wer jemand"),
        (Class::INDEFINITE, "ein eine einer einen einem"),
        (
            Class::DETERMINER,
            "der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner seines ihre ihren
            ihrem ihrer ihres kein keine unser unsere mehrere einige viele alle zwei drei beide jeder jede diese
            dieser dieses",
        ),
        (
            Class::OBLIQUE,
            "seiner ihrer unserer den dem des einen einem eines seinen seinem seines ihren ihrem ihres diesen diesem dieses keinen keinem",
        ),
        (
            Class::PREPOSITION,
            "in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne um bis seit
            während wegen trotz gegenüber zwischen hinter neben innerhalb außerhalb anlässlich angesichts aufgrund als
            wie per statt ins ans ab bezüglich hinsichtlich mithilfe dank infolge einschließlich entgegen",
        ),
        (Class::AS, "als"),
        (Class::PASSIVE, "wird werden wurde wurden worden"),
        (Class::CITES, "zitiert zitierte zitieren zitierten"),
        (Class::LINK, "von vom der des für im beim"),
        (
            Class::CLAUSE,
            "und oder aber denn sondern weil wenn ob obwohl damit sodass nachdem bevor da indem wo wobei wodurch wonach
            worauf während sowie sowohl doch zumal",
        ),
        (Class::THAT, "dass daß"),
        (
            Class::BETWEEN,
            "immer_wieder mehrfach wiederholt erstmals öffentlich scharf selbst jetzt auch noch bereits schon später danach dann zuvor gestern heute nun jedoch allerdings weiter weiterhin
            außerdem zudem ebenfalls erneut hat haben hatte hatten wurde wurden wird ist war nur sich dazu hierzu
            daraufhin dabei zunächst schließlich unter_anderem unterdessen derweil wiederum deshalb daher dagegen
            gleichzeitig kürzlich anschließend wörtlich abschließend einmal zuletzt nochmals nachdrücklich selbst ihm
            ihr ihnen ausdrücklich hingegen mittlerweile inzwischen darüber daran darauf dafür dies davon damals
            zurück an hin klar fest aus",
        ),
        (Class::TITLE, "herr frau dr. prof. dr prof"),
        (
            Class::MALE,
            "seine seinen seiner seinem sein herr vater sohn bruder könig prinz papst mann hans peter klaus wolfgang
            jürgen dieter horst uwe manfred günter gerhard heinz werner bernd frank karl michael thomas andreas stefan
            christian martin markus jörg ralf matthias rainer helmut franz josef walter joachim rolf otto fritz georg
            johannes paul robert alexander daniel sebastian florian tobias jan lars sven olaf guido edmund roland
            günther wilhelm friedrich sigmar volker ronald philipp christoph ulrich norbert oskar gregor george john
            david bill tony nicolas jacques wladimir dmitri",
        ),
        (
            Class::FEMALE,
            "ihre ihren ihrer ihrem ihr frau mutter tochter schwester königin prinzessin angela ursula monika petra
            renate sabine claudia andrea susanne birgit karin gabriele martina heike stefanie christine maria anna
            barbara brigitte helga ingrid elke kerstin silke anja nicole katrin julia sandra ulla ulrike annette
            hannelore katja franziska manuela",
        ),
        (
            Class::ROLE,
            "präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin vorsitzende vorsitzender
            vorsitzenden chef chefin leiter leiterin abgeordnete abgeordneter abgeordneten senator senatorin
            bürgermeister bürgermeisterin sekretär sekretärin direktor direktorin professor professorin experte
            expertin anwalt anwältin richter richterin staatsanwalt botschafter botschafterin politiker politikerin
            kandidat kandidatin general präses papst bischof kardinal könig königin prinz trainer spieler spielerin
            autor autorin journalist journalistin reporter forscher forscherin wissenschaftler wissenschaftlerin arzt
            ärztin lehrer lehrerin beauftragte beauftragter beauftragten beamter beamte geschäftsführer vorstand
            manager gründer aktivist fraktionschef obmann premier vertreter vertreterin mitglied kollege sieger
            innenminister kommissar kommissarin ökonom analyst veranstalter zeuge augenzeuge betreiber landrat
            schriftsteller regisseur schauspieler sänger schriftstellerin regisseurin schauspielerin sängerin zeugin
            ökonomin analystin gründerin aktivistin kollegin siegerin schüler schülerin student studentin
            rentner rentnerin anwohnerin unternehmer unternehmerin soldat soldatin offizier polizist polizistin priester
            imam rabbi pilot pilotin künstler künstlerin musiker musikerin philosoph philosophin historiker historikerin
            archäologe archäologin biologe biologin physiker physikerin chemikerin mediziner medizinerin psychologe
            psychologin soziologe soziologin politologe politologin meteorologe meteorologin geologe geologin ingenieur
            ingenieurin architektin moderator moderatorin kommentator beobachterin korrespondent korrespondentin
            mitarbeiter mitarbeiterin berater beraterin koordinator koordinatorin intendant intendantin rektor rektorin
            gouverneur gouverneurin dezernent dezernentin verteidigerin kläger klägerin organisator initiator
            initiatorin teilnehmer teilnehmerin torwart stürmer erfinder erfinderin eigentümer inhaber inhaberin
            bewohnerin anführer anführerin",
        ),
        (
            Class::ROLE.or(Class::BODY),
            "regierung ministerium partei fraktion gericht behörde polizei staatsanwaltschaft unternehmen konzern
            verband gewerkschaft zeitung magazin agentur institut kommission rat amt firma gesellschaft organisation
            bericht erklärung studie mitteilung brief verein zentrale bund sender blatt nachrichtenagentur verfassung
            gesetz antrag resolution rede kirche bank universität senat bundestag parlament landtag kabinett armee
            militär feuerwehr verwaltung koalition opposition bündnis stiftung verlag redaktion ausschuss gremium union
            botschaft präsidium hochschule klinik krankenhaus museum fluggesellschaft hersteller anbieter kammer",
        ),
        (
            Class::ROLES,
            "experten kritiker sprecher vertreter politiker demonstranten behörden medien forscher wissenschaftler
            beobachter abgeordnete polizisten ermittler anwälte richter minister gewerkschaften grünen linken
            liberalen sozialdemokraten christdemokraten republikaner demokraten organisatoren veranstalter beamte
            bürger parteien zeitungen juristen gegner befürworter mitglieder augenzeugen bewohner anwohner anhänger schützer
            berichte medienberichte meteorologen historiker ökonomen analysten ärzte eltern schüler studenten studierende
            teilnehmer mitarbeiter angehörige nachbarn zeugen initiatoren banken verbände unternehmen kirchen
            aktivisten rebellen separatisten soldaten",
        ),
        (
            Class::WORK,
            "film buch roman serie sendung album lied song stück zeitschrift zeitung magazin schiff frachter fähre
            flugzeug rakete sonde typ typs modell modelle modellen programm projekt motto titel thema operation aktion initiative
            verein partei gruppe band oper ausstellung spiel zeitungen buches films romans firma unternehmen konzern
            hotel restaurant diskothek stadion klasse satellit satelliten station software version betriebssystem
            preis orden auszeichnung nachrichtenmagazin tageszeitung boulevardzeitung fachzeitschrift wochenzeitung
            website seite portal musical hörspiel reihe festival organisation bewegung bündnis stiftung fonds
            kategorie bereich marke hurrikan taifun orkan sturm tief zyklon raumfähre raumschiff sonntagszeitung blatt
            zug schiffes rubrik name namens namen abteilung kreuzer kreuzfahrtschiff yacht tanker segelschiff club
            klub laden kneipe sender bezeichnung begriff stichwort schlagwort wort prädikat hashtag domain spitznamen
            pseudonym transparent",
        ),
        (
            Class::FORMER,
            "ehemaliger ehemalige ehemaligen früherer frühere früheren amtierende amtierender stellvertretende
            stellvertretender",
        ),
        (
            Class::FIRST_PERSON,
            "ich wir mein meine meinen meinem meiner unser unsere unseren unserem unserer mich mir uns",
        ),
        (
            Class::NAMING,
            "so_genannte so_genannten so_genannter so_genanntes sogenannte sogenannten sogenannter sogenanntes
            sogenanntem genannt genannte genannten namens bekannt_als namen_: mit_dem_namen mit_namen betitelt
            unter_dem_namen getauft vom_typ des_typs als_so_genannte unter_dem_motto motto dem_motto titel dem_titel
            kurz auch_als",
        ),
        (
            Class::SPEECH,
            "erklärung bericht aussage worte worten wort rede interview brief mitteilung stellungnahme kommentar
            äußerung zitat begründung frage antwort satz forderung kritik vorwurf",
        ),
        (
            Class::ABBREVIATION,
            "dr. prof. z.b. u.a. d.h. bzw. ca. st. nr. str. vgl. usw. evtl. jan. feb. aug. sept. okt. nov. dez. mio.
            mrd. abs. art. inkl. ggf. hl. geb. sog.",
        ),
        (Class::PARTICLE, "von van zu de del bin al el di da der ter"),
        (
            Class::OTHER,
            "nicht mehr sehr hier dort ja nein wohl vielleicht etwa rund sei war ist sind bin soll sollen muss müssen
            kann können könnte würde würden durfte darf mag hätte wäre waren worden gewesen geworden ganz immer oft
            nie wieder aber eben gerade viel wenig besonders insbesondere unter was welche welcher welches dessen
            deren einander ihn uns euch mich mir dir dich damit somit also trotzdem dennoch demnach zwar lediglich
            allein zusammen offenbar angeblich möglich alle alles etwas nichts niemand",
        ),
        (
            Class::TIME,
            "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni
            juli august september oktober november dezember montags morgen abend nachmittag mittag nacht woche monat
            jahr montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend uhr",
        ),
    ],
};
