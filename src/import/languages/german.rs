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
        ("gab gaben gibt geben", "bekannt an protokoll heraus zu bedenken"),
        ("führte führten führt führen merkte merkten merkt", "aus an"),
        ("strich strichen streicht", "heraus"),
        ("setzte setzten setzt", "entgegen hinzu"),
        ("ließ ließen lässt", "verlauten wissen durchblicken mitteilen"),
        ("machte machten macht machen", "klar deutlich geltend aufmerksam"),
        ("stellte stellten stellt stellen", "klar fest"),
        ("hob hoben hebt heben", "hervor"),
        ("nahm nahmen nimmt nehmen", "stellung"),
        ("brachte brachten bringt bringen", "ausdruck punkt"),
        ("kam kamen kommt kommen", "ergebnis schluss"),
        ("ging gingen geht gehen", "aus hervor"),
        ("legte legten legt legen", "dar nach"),
        ("will wollen wollte wollten", "wissen erfahren"),
        ("fasste fassten fasst fassen", "zusammen"),
        ("fuhr fuhren fährt", "fort"),
        ("schlug schlugen schlägt schlagen", "vor"),
        ("regte regten regt", "an"),
        ("wandte wandten wendet warf warfen wirft", "ein"),
        ("schloss schlossen schließt schließen", "aus"),
        ("trat traten tritt treten", "entgegen"),
        ("stimmte stimmten stimmt", "zu"),
        ("tat taten tut", "kund ab"),
        ("hielt hielten hält", "fest entgegen dagegen"),
        ("wies wiesen weist weisen", "hin"),
        ("drückte drückten drückt", "aus"),
        ("griff griffen greift", "an"),
        ("schob schoben schiebt", "nach"),
        ("sah sahen sieht", "voraus"),
    ],
    words: &[
        (
            Class::SAYS,
            "erklär~ beton~ berichte~ äußer~ ergänz~ antworte~ frag~ forder~ warn~ behaupte~ verkünde~ bemerk~
            kommentier~ erwider~ entgegne~ versicher~ bekräftig~ bestätig~ erzähl~ urteil~ resümier~ konstatier~
            argumentier~ beteuer~ prophezei~ erläuter~ formulier~ schilder~ dementier~ begründe~ klag~ schimpf~
            scherz~ witzel~ spotte~ mahn~ appellier~ plädier~ bilanzier~ twitter~ poste~ gratulier~ melde~ erinner~
            wehr~ konter~ mutmaß~ titel~ notier~ brüll~ flüster~ wetter~ polter~ läster~ höhn~ jubel~ triumphier~
            zürn~ enthüll~ beharr~ präzisier~ prognostizier~ dank~ folger~ skandier~ vermelde~ sag~ beschwichtig~
            insistier~ orakel~ raun~ stöhn~ seufz~ murmel~ schmunzel~ stichel~ ätz~ frotzel~ frohlock~ schwärm~ prahl~
            spekulier~ philosophier~ sinnier~ referier~ rekapitulier~ verdeutlich~ informier~ signalisier~ suggerier~
            bezeug~ lamentier~ garantier~ ermahn~ ermunter~ entschuldig~ verweiger~ unterrichte~ diagnostizier~ tippe~
            beschwör~ bedank~ bejah~ fleh~ stammel~ jammer~ grübel~ knurr~ fauch~ zitier~ vernein~ pflichtet
            pflichtete pflichteten meinen ausführte ausführten sicherte zugesichert warb warben riet rieten
            veröffentlichte verlauten bezweifelte es_heißt gesagt meint meinte meinten schreibt schrieb schrieben
            schreiben geschrieben fügt fügte fügten versprach verspricht unterstreicht unterstrich unterstrichen räumt
            räumte gestand gesteht verlautet verlautete heißt_es hieß_es geheißen rief riefen ruft teilt teilte
            teilten mitteilte mitteilten hinzufügte kündigt kündigte kündigten ankündigte zitieren wörtlich lautet
            lautete lauten verwies verweist empfiehlt empfahl angekündigt gefordert gewarnt mitgeteilt hinzugefügt
            versprochen schrie schrien verriet verrät offenbarte bekennt schwor gelobte bestritt bestreitet bestritten
            argumentieren ist_der_meinung ist_der_ansicht ist_der_auffassung sind_der_meinung sind_der_ansicht
            sind_der_auffassung war_der_meinung war_der_ansicht ist_überzeugt vertritt_die_auffassung
            vertritt_die_ansicht vertritt_die_meinung vertreten_die_auffassung vertreten_die_ansicht bekanntgab
            bekannt_gab gestanden zugesagt einräumen stellte_klar geschrieben_stand rät verrieten widerspricht
            widersprach widersprachen verliest verlas verlasen bekundet bekundete bekundeten versprachen verlautbarte
            verlautbarten kundtat klarstellte klarstellten feststellte feststellten einräumte einräumten hervorhob
            hervorhoben anmerkte anmerkten zugab zugaben einwandte einwandten vorschlug vorschlugen bekanntgaben
            bekannt_gaben ankündigten vorwarf vorwarfen zusammenfasste fortfuhr vertrat_die_auffassung
            vertrat_die_ansicht vertrat_die_meinung vertraten_die_auffassung vertraten_die_ansicht
            vertraten_die_meinung vertritt_den_standpunkt vertrat_den_standpunkt war_der_auffassung waren_der_meinung
            waren_der_ansicht waren_der_auffassung war_überzeugt sind_überzeugt waren_überzeugt ist_der_überzeugung
            war_der_überzeugung teilt_die_meinung teilt_die_ansicht teilen_die_meinung teilen_die_ansicht
            ist_davon_überzeugt war_davon_überzeugt zeigt_sich zeigte_sich zeigten_sich zeigen_sich gibt_sich gab_sich
            gaben_sich ist_sich sind_sich war_sich waren_sich entscheidet entschied entschieden beschließt beschloss
            beschlossen hervorgeht hervorging fordern wiederholte wiederholten mitteilt mitteilen hinzufügt
            hinzufügten ankündigt feststellt klarstellt einräumt hervorhebt anmerkt zugibt einwendet vorschlägt
            bekanntgibt ausführt",
        ),
        (
            Class::JUDGES,
            "kritisier~ lob~ würdig~ verurteil~ verlang~ begrüß~ bewerte~ befürchte~ beklag~ beurteil~ charakterisier~
            rüg~ tadel~ protestier~ unterstell~ beschuldig~ bedauer~ vermute~ schätz~ rechtfertig~ verteidig~ droh~
            erwarte~ attestier~ attackier~ werte~ bemängel~ monier~ geißel~ brandmark~ verspotte~ verhöhn~ betrachte~
            deute~ titulier~ bezichtig~ freu~ empör~ beschwer~ erhoff~ hoff~ glaub~ wünsch~ bezeichne~ beanstande~
            verdamm~ verteufel~ bejubel~ bewunder~ klassifizier~ kennzeichne~ beschimpf~ beleidig~ schmäh~ diffamier~
            verunglimpf~ verdächtig~ fürchte~ beantrag~ befürworte~ rühm~ stilisier~ entrüste~ distanzier~ rede~
            bescheinig~ quittier~ reagier~ rechne~ spür~ empfinde~ bestreite~ missbillig~ verabscheu~ belächel~
            bekrittel~ zweifel~ bezweifel~ fühl~ unterschätz~ überschätz~ spricht sprach sprachen gesprochen sieht sah
            sahen wies weist findet fand denkt dachte lautet lautete nennt nannte nannten genannt wirft warf warfen
            beschreibt beschrieb beschrieben vergleicht verglich hält hielt hielten gehalten einstufte einstuft stuft
            stufte ausgesprochen sprechen lehnte lehnt beruft berief prangerte prangerten zurückgewiesen abgelehnt
            pries empfand sehen nennen halten bittet bat baten gebeten drängt drängte drängten pocht pochte pochten
            preist priesen empfanden bestritt bestritten vergleichen wiesen weisen beschreiben eingestuft gewertet
            gelobt gewürdigt eingeschätzt angesehen gesehen gefeiert gerügt zurückwies zurückwiesen ansah ansahen
            einstuften einschätzte einschätzten ablehnte ablehnten anprangerte anprangerten abtat abtaten lobpries
            denken dachten fanden werfen vorgeworfen angeprangert gescholten schalt schelten verspricht_sich
            versprach_sich ärger~ ansieht ansehen einstufen einschätzt ablehnt ablehnen anprangert zurückweist
            zurückweisen vorwirft abtut auffasst auffasste auffassten",
        ),
        (Class::JUDGES.or(Class::NONFINITE), "zu_nennen zu_bezeichnen nennend bezeichnend"),
        (
            Class::REPORTED,
            "sei seien habe werde müsse müssten könne solle wolle dürfe gebe stehe komme gehe hätten sehe bestehe
            bleibe bringe führe liege mache nehme lasse zeige wisse drohe halte finde gelte brauche bedeute biete
            fehle entspreche erfolge ergebe entstehe betrage handele handle heiße kenne koste laufe lebe leide leiste
            liefere nutze reiche schaffe scheine setze spiele spreche stelle steige sinke trage treffe treibe tue
            verfolge verfüge verliere versuche verstoße vertrete wachse wirke ziehe zahle verdiene unterstütze
            verhindere gefährde gehöre bekomme erhalte betreffe beginne fahre falle fließe fordere fühle funktioniere
            gefalle gelinge genüge geschehe gewinne glaube greife helfe hoffe interessiere lehne lerne lohne nenne
            passe plane rechne schade schütze sorge störe trete verändere verbiete verletze verstehe vertraue wecke
            werfe widerspreche wünsche bestünden stünden gäbe gäben käme kämen ginge bräuchten",
        ),
        (
            Class::SOURCE,
            "laut so zufolge zu_folge gemäß aus_sicht aus_sicht_von aus_der_sicht aus_der_sicht_von von_seiten
            in_den_augen in_den_augen_von",
        ),
        (
            Class::SOURCE.or(Class::HE),
            "seiner_ansicht_nach seiner_meinung_nach seiner_auffassung_nach seiner_einschätzung_nach seiner_aussage_nach
            seinen_worten_zufolge seinen_angaben_zufolge seiner_aussage_zufolge seines_erachtens in_seinen_augen
            aus_seiner_sicht",
        ),
        (
            Class::SOURCE.or(Class::SHE),
            "ihrer_ansicht_nach ihrer_meinung_nach ihrer_auffassung_nach ihrer_einschätzung_nach ihrer_aussage_nach
            ihren_worten_zufolge ihren_angaben_zufolge ihrer_aussage_zufolge ihres_erachtens in_ihren_augen
            aus_ihrer_sicht",
        ),
        (
            Class::ACCOUNT,
            "angaben angabe aussage aussagen ansicht ansichten meinung auffassung einschätzung einschätzungen darstellung
            darstellungen informationen auskunft bekunden bekundungen schilderung schilderungen schätzung schätzungen
            worten überzeugung berechnungen lesart erkenntnissen berichten bericht mitteilung dafürhalten ankündigung
            argumentation interpretation",
        ),
        (Class::HE, "er dieser jener"),
        (Class::SHE, "sie diese"),
        (Class::THEY, "beide"),
        (
            Class::OTHER_PRONOUN,
            "ich wir es man ihr wer jemand letzterer letztere letzteres letzteren ersterer erstere ersteres ersteren",
        ),
        (Class::INDEFINITE, "ein eine einer einen einem"),
        (
            Class::DETERMINER,
            "der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner seines ihre ihren
            ihrem ihrer ihres kein keine keiner unser unsere mehrere einige viele alle zwei drei beide jeder jede diese
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
            wie per statt ins ans ab bezüglich hinsichtlich mithilfe dank infolge einschließlich entgegen seitens",
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
            "immer_wieder mehrfach wiederholt erstmals öffentlich scharf selbst selber jetzt auch noch bereits schon später danach dann zuvor gestern heute nun jedoch allerdings weiter weiterhin
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
            david bill tony nicolas jacques wladimir dmitri achim adolf albert alfred andré anton armin arno arnold
            artur arthur axel benedikt benjamin bernhard bertold björn bodo boris bruno burkhard carl carsten christof
            claus clemens denis detlef dietmar dietrich dirk dominik eberhard eckart eckhard edgar eduard egon emil
            erhard eric erich erik erwin eugen fabian felix ferdinand frederik fridolin gernot gerd gert gottfried
            gunnar gunter gustav hannes hartmut heiko heiner heinrich helge hendrik henning henrik herbert hermann
            holger hubert hubertus hugo ingo jakob jens jochen joe jonas jonathan joseph jost julian julius justus kai
            karlheinz karsten kevin klemens knut konrad konstantin kurt leo leon leonhard leopold lorenz lothar ludger
            ludwig luis lukas lutz manuel marc marcel marco marius mario marko marvin mathias maurice maximilian
            meinhard moritz nico niels nikolaus nils oliver oscar oswald pascal patrick patrik philip philippe pierre
            raimund ralph ramon raphael reinhard reinhold richard robin roger roman rudi rudolf rüdiger samuel simon
            sören stephan steffen sigfried siegfried theo theodor thorsten tim timo tom torben torsten udo ulf uli urs
            valentin veit viktor vincent waldemar wilfried willi willy winfried wolfram andrew anthony barack brian
            charles christopher donald edward emmanuel francis françois giorgio giuseppe henry ivan james jason jeff
            jim jean josé juan kenneth kofi larry louis luigi matthew michel miguel mohammed muhammad pablo pedro
            silvio steve steven timothy vladimir william recep hamid hassan ahmed ali mahmud ehud schimon alexej
            sergej dmitrij michail jewgeni",
        ),
        (
            Class::FEMALE,
            "ihre ihren ihrer ihrem ihr frau mutter tochter schwester königin prinzessin angela ursula monika petra
            renate sabine claudia andrea susanne birgit karin gabriele martina heike stefanie christine maria anna
            barbara brigitte helga ingrid elke kerstin silke anja nicole katrin julia sandra ulla ulrike annette
            hannelore katja franziska manuela alexandra alice angelika anita anke anneliese annegret annemarie antje
            astrid beate beatrix bettina bianca britta carmen caroline carola charlotte christa christiane christina
            cornelia dagmar daniela diana dora doris dorothea edith eleonore elena elfriede elisabeth ellen elsa emma
            emilia erika erna esther eva evelyn franka frauke frieda friederike gerda gertrud gesine gisela grete
            gudrun hanna hannah hedwig heidemarie heidi helene helena henriette herta hilde hildegard ilona ilse ines
            inge irene iris irmgard isabel isabell jana janina jennifer jessica johanna josefine jutta karola karoline
            katarina katharina käthe kathrin kirsten klara laura lena leonie lina linda lisa lore lotte louise luise
            magdalena maja manja margarete margot margit marianne marie marina marlene marlies martha mathilde melanie
            mia michaela miriam mona monique nadine nadja natalie natascha nina nora olga paula pauline pia ramona
            rebecca regina regine rita rosa rosemarie roswitha ruth saskia sara sarah simone sofia sofie sonja sophia
            sophie stephanie svenja sybille sylvia tanja tatjana theresa therese ute ursel valerie vanessa vera verena
            veronika victoria viktoria waltraud wiebke yvonne anne aung benazir condoleezza cristina dilma hillary
            jane julija kate mary michelle nancy yulia susan elizabeth margaret",
        ),
        (
            Class::ROLE,
            "präsident/in minister/in kanzler/in sprecher/in chef/in leiter/in senator/in bürgermeister/in sekretär/in
            direktor/in professor/in experte expertin anwalt anwältin richter/in staatsanwalt staatsanwältin
            botschafter/in politiker/in kandidat/in general papst bischof bischöfin kardinal könig/in prinz prinzessin
            trainer/in spieler/in autor/in journalist/in reporter/in forscher/in wissenschaftler/in arzt ärztin
            lehrer/in beamter beamte beamtin geschäftsführer/in vorstand manager/in gründer/in aktivist/in premier
            vertreter/in mitglied kollege kollegin sieger/in kommissar/in ökonom/in analyst/in veranstalter/in zeuge
            zeugin betreiber/in landrat landrätin schriftsteller/in regisseur/in schauspieler/in sänger/in schüler/in
            student/in rentner/in anwohner/in unternehmer/in soldat/in offizier/in polizist/in priester/in imam rabbi
            rabbiner/in pilot/in künstler/in musiker/in philosoph/in historiker/in archäologe archäologin biologe
            biologin physiker/in chemiker/in mediziner/in psychologe psychologin soziologe soziologin politologe
            politologin meteorologe meteorologin geologe geologin ingenieur/in architekt/in moderator/in
            kommentator/in beobachter/in korrespondent/in mitarbeiter/in berater/in koordinator/in intendant/in
            rektor/in gouverneur/in dezernent/in verteidiger/in kläger/in organisator/in initiator/in teilnehmer/in
            torwart stürmer/in erfinder/in eigentümer/in inhaber/in bewohner/in anführer/in staatschef/in oberhaupt
            amtsinhaber/in nachfolger/in vorgänger/in stellvertreter/in außenseiter/in favorit/in verfasser/in
            herausgeber/in redakteur/in verleger/in kolumnist/in blogger/in fotograf/in kritiker/in rezensent/in
            übersetzer/in komponist/in dirigent/in produzent/in designer/in bildhauer/in kurator/in astronaut/in
            kosmonaut/in astronom/in mathematiker/in informatiker/in statistiker/in virologe virologin epidemiologe
            epidemiologin theologe theologin pfarrer/in pastor/in mönch nonne dekan/in prälat vikar patriarch
            ayatollah mullah jurist/in notar/in gutachter/in schöffe schöffin ermittler/in fahnder/in kommandeur/in
            kommandant/in oberst leutnant admiral feldwebel kapitän/in matrose steuermann lotse fahrer/in lokführer/in
            busfahrer/in zugbegleiter/in bergsteiger/in sportler/in athlet/in fußballer/in boxer/in radprofi
            rennfahrer/in weltmeister/in olympiasieger/in torhüter/in mittelfeldspieler/in nationalspieler/in
            schiedsrichter/in bundestrainer/in teamchef/in funktionär/in obmann obfrau ratsherr ratsfrau stadtrat
            stadträtin gemeinderat kämmerer abgeordnete abgeordneter abgeordneten vorsitzende vorsitzender
            vorsitzenden beauftragte beauftragter beauftragten angestellte angestellter angeklagte angeklagter
            angeklagten verdächtige verdächtiger beschuldigte beschuldigter überlebende überlebender verletzter
            gefangener täter/in terrorist/in attentäter/in gewerkschafter/in lobbyist/in demonstrant/in oppositionelle
            oppositioneller dissident/in rebell/in bürger/in einwohner/in nachbar/in passant/in besucher/in kunde
            kundin patient/in passagier/in bäuerin landwirt/in winzer/in händler/in handwerker/in köchin gastronom/in
            hotelier investor/in banker/in bankier makler/in börsianer/in aufsichtsrat aufsichtsrätin konzernchef/in
            präses generalsekretär/in diplomat/in attaché konsul/in gesandter gesandte sondergesandter emir sultan
            scheich gräfin präsidiumsmitglied krankenschwester pfleger/in hebamme sanitäter/in notarzt notärztin
            feuerwehrmann feuerwehrfrau wehrführer/in einsatzleiter/in helfer/in bergretter/in tierpfleger/in tierarzt
            tierärztin zoologe zoologin ökologe ökologin klimaforscher/in seismologe seismologin vulkanologe
            geograf/in ethnologe linguist/in germanist/in pädagoge pädagogin erzieher/in dozent/in doktorand/in
            nobelpreisträger/in preisträger/in laureat entwickler/in programmierer/in hacker/in witwe witwer
            fraktionschef innenminister augenzeuge",
        ),
        (
            Class::ROLE.or(Class::BODY),
            "regierung ministerium partei fraktion gericht behörde polizei staatsanwaltschaft unternehmen konzern
            verband gewerkschaft zeitung magazin agentur institut kommission rat amt firma gesellschaft organisation
            bericht erklärung studie mitteilung brief verein zentrale bund sender blatt nachrichtenagentur verfassung
            gesetz antrag resolution rede kirche bank universität senat bundestag parlament landtag kabinett armee
            militär feuerwehr verwaltung koalition opposition bündnis stiftung verlag redaktion ausschuss gremium
            union botschaft präsidium hochschule klinik krankenhaus museum fluggesellschaft hersteller anbieter kammer
            bewegung initiative gruppe vereinigung föderation liga allianz delegation dienst wetterdienst geheimdienst
            nachrichtendienst kanzlei staatskanzlei ministerrat bundesrat sicherheitsrat betriebsrat aufsichtsrat
            vorstand leitung direktion konferenz synode bistum diözese vatikan kurie genossenschaft anstalt akademie
            fakultät schule observatorium bundeswehr marine luftwaffe junta miliz guerilla hisbollah taliban
            gerichtshof tribunal staatsanwalt sprecherrat dachverband bundesverband landesverband ortsverband
            kreisverband jury komitee sekretariat büro betreiber holding tochterfirma
            bekennerschreiben schreiben gutachten leitartikel kommentar pressemitteilung presseerklärung stellungnahme
            analyse untersuchung wahlprogramm website webseite homepage internetseite portal zeitschrift wochenzeitung
            tageszeitung nachrichtenmagazin",
        ),
        (
            Class::ROLES,
            "experten kritiker sprecher vertreter politiker demonstranten behörden medien forscher wissenschaftler
            beobachter polizisten ermittler anwälte richter minister gewerkschaften grünen linken liberalen
            sozialdemokraten christdemokraten republikaner demokraten organisatoren veranstalter beamte bürger
            parteien zeitungen juristen gegner befürworter mitglieder augenzeugen bewohner anwohner anhänger schützer
            berichte medienberichte meteorologen historiker ökonomen analysten ärzte eltern schüler studenten
            studierende teilnehmer mitarbeiter angehörige nachbarn zeugen initiatoren banken verbände unternehmen
            kirchen aktivisten rebellen separatisten soldaten fans gäste besucher kunden passagiere patienten
            überlebende helfer retter sanitäter piloten fahrer landwirte unternehmer arbeitgeber arbeitnehmer
            beschäftigte angestellte gewerkschafter streikende lehrer professoren pädagogen psychologen soziologen
            biologen physiker mediziner virologen geologen seismologen archäologen astronomen theologen bischöfe
            pfarrer priester imame muslime christen katholiken protestanten journalisten reporter redakteure
            korrespondenten kommentatoren autoren schriftsteller künstler musiker diplomaten botschafter staatschefs
            regierungschefs präsidenten ministerpräsidenten senatoren abgeordnete parlamentarier kandidaten bewerber
            oppositionelle dissidenten konservative konservativen kommunisten sozialisten nationalisten islamisten
            terroristen taliban streitkräfte geheimdienste ministerien gerichte kläger verteidiger angeklagte
            hersteller anbieter betreiber entwickler konzerne firmen organisationen vereine initiativen nutzer leser
            zuschauer hörer wähler einwohner anleger investoren verbraucherschützer umweltschützer datenschützer
            naturschützer tierschützer menschenrechtler bürgerrechtler lobbyisten insider kenner fachleute
            spezialisten berater gutachter prüfer bundesländer nachbarländer",
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
            allein zusammen offenbar angeblich möglich alle alles etwas nichts niemand fand_sich fanden_sich
            findet_sich finden_sich",
        ),
        (
            Class::TIME,
            "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni
            juli august september oktober november dezember montags morgen abend nachmittag mittag nacht woche monat
            jahr montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend uhr",
        ),
    ],
};
