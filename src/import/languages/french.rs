//! French.

use crate::import::language::{Capitals, Class, Language};

pub(in crate::import) static FRENCH: Language = Language {
    tag: "fr",
    capitals: Capitals::Names,
    verb_first: false,
    modifier_first: false,
    drops_subjects: false,
    article: None,
    endings: &[],
    adverb_endings: &[],
    has_title_case: false,
    proclitics: &["l'", "d'", "j'", "qu'", "s'", "n'", "m'"],
    parted: &[],
    words: &[
        (
            Class::SAYS,
            "dit disent disait dirent déclare déclarent déclaré déclarait déclara affirme affirment affirmé affirmait
            affirma explique expliquent expliqué expliquait expliqua ajoute ajoutent ajouté ajoutait ajouta assure
            assurent assuré assurait assura estime estiment estimé estimait estima précise précisent précisé précisait
            précisa souligne soulignent souligné soulignait souligna indique indiquent indiqué indiquait indiqua
            annonce annoncent annoncé annonçait annonça écrit écrivent écrivait écrivit répond répondent répondu
            répondait répondit demande demandent demandé demandait demanda raconte racontent raconté racontait raconta
            confie confient confié confiait confia lance lancent lancé lançait lança rappelle rappellent rappelé
            rappelait rappela conclut concluent conclu concluait poursuit poursuivent poursuivi poursuivait reconnaît
            reconnu reconnaissait admet admis admettait juge jugent jugé jugeait jugea insiste insistent insisté
            insistait insista soutient soutenu soutenait martèle martelé martelait prévient prévenu avertit
            avertissent averti tweete tweeté twitte twitté témoigne témoigné commente commenté commentait réagit réagi
            regrette regretté regrettait s'indigne s'exclame s'interroge s'inquiète note noté notait nota observe
            observé observait promet promis confirme confirmé confirmait répète répété glisse glissé tranche plaide
            plaidé renchérit résume résumé ironise ironisé dénonce dénoncé dénonçait lit-on peut-on_lire fait_savoir
            a_fait_savoir fait_valoir fait_remarquer dit-il dit-elle déclare-t-il déclare-t-elle explique-t-il
            explique-t-elle ajoute-t-il ajoute-t-elle affirme-t-il affirme-t-elle assure-t-il assure-t-elle a-t-il
            a-t-elle estime-t-il estime-t-elle précise-t-il précise-t-elle poursuit-il poursuit-elle conclut-il
            conclut-elle souligne-t-il souligne-t-elle demande-t-il demande-t-elle lance-t-il lance-t-elle juge-t-il
            juge-t-elle",
        ),
        (
            Class::SAYS.or(Class::NONFINITE),
            "disant déclarant affirmant expliquant ajoutant assurant estimant précisant soulignant indiquant annonçant
            écrivant rappelant concluant insistant",
        ),
        (
            Class::HE.or(Class::SAYS),
            "dit-il déclare-t-il explique-t-il ajoute-t-il affirme-t-il assure-t-il a-t-il estime-t-il précise-t-il
            poursuit-il conclut-il souligne-t-il demande-t-il lance-t-il juge-t-il",
        ),
        (
            Class::SHE.or(Class::SAYS),
            "dit-elle déclare-t-elle explique-t-elle ajoute-t-elle affirme-t-elle assure-t-elle a-t-elle estime-t-elle
            précise-t-elle poursuit-elle conclut-elle souligne-t-elle demande-t-elle lance-t-elle juge-t-elle",
        ),
        (
            Class::JUDGES,
            "qualifie qualifient qualifié qualifiait qualifia critique critiquent critiqué critiquait accuse accusent
            accusé accusait salue saluent salué saluait évoque évoquent évoqué évoquait parle parlent parlé parlait
            appelle appellent appelé appelait réclame réclamé condamne condamné décrit décrivait considère considéré
            considérait loue loué fustige fustigé traite traité nomme nommé espère espéré craint craignait veut
            voulait propose proposé",
        ),
        (Class::SOURCE, "selon d'après pour à_en_croire aux_yeux_de de_l'avis_de"),
        (Class::HE, "il celui-ci"),
        (Class::SHE, "elle celle-ci"),
        (Class::THEY, "ils elles"),
        (Class::OTHER_PRONOUN, "je nous vous on ce qui tu j"),
        (Class::INDEFINITE, "un une"),
        (
            Class::DETERMINER,
            "le la les l un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes plusieurs quelques deux
            trois chaque tout tous toute toutes certains certaines",
        ),
        (
            Class::PREPOSITION,
            "à au aux en dans sur sous par avec sans chez vers contre entre depuis pendant avant après lors devant
            derrière jusque dès malgré selon d'après auprès face concernant",
        ),
        (Class::LINK, "de du des d' d à au aux pour chez"),
        (Class::CLAUSE, "et ou mais car si quand lorsque puisque comme où dont tandis alors donc or"),
        (Class::CLAUSE.or(Class::OTHER_PRONOUN), "qui"),
        (Class::THAT, "que qu"),
        (Class::AS, "comme de"),
        (
            Class::BETWEEN,
            "a ont avait avaient est sont était aussi également encore déjà ensuite puis alors hier aujourd'hui lundi
            toutefois cependant enfin néanmoins par_ailleurs en_outre notamment ainsi même ne pas n'a lui leur se
            s'est",
        ),
        (
            Class::TITLE,
            "m. mme mlle mm. dr me maître monsieur madame général président présidente ministre pape cardinal",
        ),
        (
            Class::MALE,
            "m. monsieur mm. père frère fils roi prince pape homme jean pierre michel philippe alain nicolas françois
            emmanuel jacques bernard laurent olivier christophe patrick éric frédéric david bruno gérard julien thomas
            antoine paul louis marc vincent sébastien",
        ),
        (
            Class::FEMALE,
            "mme madame mlle mère sœur fille reine princesse femme marie nathalie isabelle catherine sylvie anne
            valérie sandrine christine martine brigitte ségolène julie sophie céline claire élisabeth laurence
            véronique françoise marine",
        ),
        (
            Class::ROLE,
            "président présidente ministre premier_ministre maire député députée sénateur sénatrice porte-parole
            directeur directrice secrétaire chef responsable avocat avocate procureur juge professeur professeure
            chercheur chercheuse économiste expert experte analyste écrivain auteur autrice journaliste médecin patron
            patronne candidat candidate ambassadeur ambassadrice conseiller conseillère commissaire général colonel
            entraîneur joueur joueuse acteur actrice réalisateur chanteur chanteuse étudiant étudiante habitant
            habitante militant militante délégué déléguée syndicaliste élu élue préfet préfète fondateur fondatrice
            témoin voisin voisine agriculteur agricultrice historien historienne sociologue philosophe évêque pape",
        ),
        (
            Class::ROLE.or(Class::BODY),
            "gouvernement ministère parti syndicat entreprise groupe société association organisation agence commission
            cour tribunal parlement assemblée sénat journal quotidien hebdomadaire rapport communiqué étude lettre
            police élysée matignon parquet université institut mairie banque",
        ),
        (
            Class::ROLES,
            "experts critiques responsables élus députés sénateurs ministres avocats chercheurs économistes syndicats
            manifestants habitants témoins enquêteurs autorités médecins enseignants étudiants militants opposants
            partisans observateurs",
        ),
        (
            Class::WORK,
            "film livre roman série émission album chanson pièce journal magazine revue essai spectacle exposition
            documentaire programme opération navire club groupe site quotidien hebdomadaire titre intitulé intitulée",
        ),
        (Class::FORMER, "ancien ancienne ex futur future"),
        (
            Class::NAMING,
            "dit dite dits intitulé intitulée baptisé baptisée surnommé surnommée nommé nommée soi-disant prétendu
            prétendue terme mot expression appelé appelée appelés",
        ),
        (Class::FIRST_PERSON, "je j' nous mon ma mes notre nos me m' moi j'ai"),
        (Class::SPEECH, "déclaration communiqué discours lettre message propos mots entretien réponse question tweet"),
        (Class::ABBREVIATION, "m. mm. mme. dr. st. ste. etc. cf. p. av. env. janv. févr. juil. sept. oct. nov. déc."),
        (Class::PARTICLE, "de du des la le von van ben el al d'"),
        (
            Class::OTHER,
            "être avoir fait faire peut doit très plus moins bien trop ici là y oui non peu beaucoup jamais toujours
            souvent peut-être environ presque ça cela me te moi toi eux soi leur été soit sera serait",
        ),
        (
            Class::TIME,
            "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
            septembre octobre novembre décembre matin soir midi nuit semaine mois année",
        ),
    ],
};
