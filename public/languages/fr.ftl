# The words of the interface in French. What each is for, and what its variables are, stands in en.ftl.
# The spaces before : and % are no-break spaces (U+00A0), those before ; ! and ? narrow ones (U+202F).

## While it loads, and where there is nothing

loading = Chargement de la comparaison
loading-percent = Chargement de la comparaison : { $percent } %
loading-kibibytes = Chargement de la comparaison : { $kibibytes } Kio
still-reading = Lecture du fichier en cours…
no-quotes-yet = Cette comparaison ne contient pas encore de citations.

## What there is, counted

speakers =
    { $count ->
        [one] { $count } intervenant
       *[other] { $count } intervenants
    }
issues =
    { $count ->
        [one] { $count } sujet
       *[other] { $count } sujets
    }
quotes =
    { $count ->
        [one] { $count } citation
       *[other] { $count } citations
    }
sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
speakers-of =
    { $shown ->
        [one] { $shown } intervenant sur { $all }
       *[other] { $shown } intervenants sur { $all }
    }
issues-of =
    { $shown ->
        [one] { $shown } sujet sur { $all }
       *[other] { $shown } sujets sur { $all }
    }
comma = { ", " }
date-and-time = { $date }, { $time }

## Whom to show

choose-speakers = Intervenants
find-in-list = Chercher dans cette liste
choice-and-quotes = { $name }, { $quotes }
only = Seulement
only-choice = Seulement { $name }
showing = Affichage : { $what }.
speakers-and-nobody = { $speakers } et des citations de personnes non nommées
show-all-speakers = Afficher tous les intervenants
show-all-issues = Afficher tous les sujets
show-other-issues = Afficher aussi les autres sujets
unknown-in-link = Ce lien mentionne ce qui ne figure pas dans cette comparaison : { $what }.
no-speaker-chosen = Aucun intervenant n’est sélectionné.
no-issue-chosen = Aucun sujet n’est sélectionné.
nothing-shared = Sur aucun sujet, deux de ces intervenants n’ont un élément.
nothing-differs = Sur aucun sujet, deux de ces intervenants n’ont des positions différentes.
unattributed = Personne non nommée
unknown-speaker = Intervenant inconnu ({ $id })
no-issue = Aucun sujet indiqué
unknown-issue = Sujet inconnu ({ $id })

## The overview, a table

overview = Vue d’ensemble
overview-open = Vue d’ensemble des positions
overview-caption = Vue d’ensemble : chaque sujet, et la position de chaque intervenant
issue = Sujet
speaker = Intervenant
nothing-on-file = Aucun élément
speaker-on-issue-said = { $speaker } sur { $issue } : { $said }
one-then-another = { $earlier }, puis { $later }
one-and-another = { $earlier } ; { $later }
signs = Signes

## A speaker on an issue

speaker-on-issue = { $speaker } sur { $issue }
nothing-from-several = Aucun élément sur ce sujet pour { $speakers }.
nothing-at-all-from = Aucun élément pour { $speakers }.
position-on = { $position } : { $issues }
more-positions =
    { $count ->
        [one] Afficher { $count } autre position
       *[other] Afficher { $count } autres positions
    }
other-positions = Autre position, ou aucune connue
count-and-names = { $count } : { $names }
also-said = Autres propos sur ce sujet
editors-summary = Résumé de la rédaction
editors-note = Note de la rédaction
no-quote-on-file = Aucune citation
strength = Intensité { $strength } sur 3
show-more =
    { $more ->
        [one] Afficher { $more } autre citation sur { $total }
       *[other] Afficher { $more } autres citations sur { $total }
    }
show-first =
    { $count ->
        [one] N’afficher que la première
       *[other] N’afficher que les { $count } premières
    }

## Positions: what a speaker thinks of an issue's statement

position-support = Pour
position-oppose = Contre
position-mixed = Pour et contre
position-neutral = Neutre
position-undecided = Pas encore décidé
position-unclear = Peu clair
position-none = Aucune position trouvée
position-declined = N’a pas souhaité répondre

## What a position rests on

basis-direct = Selon ses propres termes
basis-paraphrase = Rapporté par la source, sans citation
basis-questionnaire = Tiré d’un questionnaire
basis-vote = Tiré d’un vote
basis-inferred = Déduit par la rédaction

## A quote

role-contradicts = Va à l’encontre de cette position
role-context = Contexte
kind-translation = Traduction : ce ne sont pas les mots d’origine
kind-paraphrase = Reformulation de la source : ce n’est pas une citation
said-by = Dit par { $speaker }
unknown-quote = Citation inconnue : { $id }
unknown-source = Source inconnue : { $id }
publisher-and-name = { $publisher } : { $name }
show-all-characters =
    { $count ->
        [one] Afficher le { $count } caractère
       *[other] Afficher les { $count } caractères
    }
show-less = Afficher moins
invisible-character = caractère invisible { $name }

## The end of the page

sources-heading = Sources
archived-copy = copie archivée
comparison-by = Comparaison établie par { $publisher }
last-changed = Dernière modification : { $date }
license = Licence : { $license }
problems =
    { $count ->
        [one] { $count } erreur dans ce fichier
       *[other] { $count } erreurs dans ce fichier
    }
problems-more =
    { $count ->
        [one] Et { $count } autre. { $command } les énumère toutes.
       *[other] Et { $count } autres. { $command } les énumère toutes.
    }
language = Langue

## Sharing

share = Partager
share-title = Partager cette comparaison
more = Plus
read-all = Tout lire
close = Fermer
share-page = Lien vers cette page
share-exactly = Lien vers cet affichage exact
share-script = Pour une page qui autorise les scripts
share-frame = Pour une page qui autorise les cadres
share-html = En HTML, sans aucun script
share-no-link = Aucun lien à proposer : aucune adresse n’est connue où d’autres trouveraient ceci.
copy = Copier
copy-what = Copier : { $what }
copied = Copié : { $what }
copy-failed = Non copié : cette page ne peut pas utiliser le presse-papiers. Le texte est sélectionné ; copiez-le au clavier.

## Why there is nothing to show: a heading, and a sentence below it

failure-no-address = Aucune comparaison n’a été indiquée
failure-no-address-why = La rédaction de cette page doit indiquer un fichier dans l’attribut src de l’élément.
failure-not-found = La comparaison est introuvable
failure-not-found-why = Il n’y a plus rien à son adresse, ou l’adresse contient une erreur.
failure-server = Le serveur n’a pas pu répondre
failure-status = Le serveur a refusé de répondre
failure-status-why = Il a renvoyé le statut HTTP { $status }. Le problème ne vient pas de chez vous.
failure-web-page = L’adresse mène à une page web
failure-web-page-why = Une page est arrivée à la place d’une comparaison, comme cela se produit quand un site a déménagé ou exige une connexion.
failure-refused = Ce fichier ne peut pas être affiché
failure-cut-off = Le téléchargement a été interrompu
failure-cut-off-why = Il s’est arrêté avant la fin. Rien n’est affiché, car une moitié de la comparaison pourrait induire en erreur.
failure-too-large = Ce fichier est trop volumineux
failure-too-large-why = Il dépasse { $limit } Mio, le maximum qui est lu ici.
failure-silent = Le serveur ne répond plus
failure-silent-why =
    { $seconds ->
        [one] Rien n’est arrivé pendant { $seconds } seconde : le téléchargement a donc été abandonné.
       *[other] Rien n’est arrivé pendant { $seconds } secondes : le téléchargement a donc été abandonné.
    }
failure-unreachable = La comparaison n’a pas pu être chargée
failure-unreachable-why = Aucune réponse n’est arrivée. Vous êtes peut-être hors ligne, ou l’autre site n’autorise pas cette page à lire le fichier.
failure-changed = Cette comparaison a été modifiée
failure-changed-why = Ce n’est pas celle que la rédaction de cette page a approuvée : elle n’est donc pas affichée comme si elle l’était.
failure-unchecked = Cette comparaison ne peut pas être vérifiée
failure-unchecked-why = La rédaction de cette page en a approuvé une version, et un navigateur ne compare les versions que sur les pages reçues par HTTPS.
try-again = Réessayer
part-loading = Chargement de cette partie…
part-missing = Cette partie n’a pas pu être chargée. La connexion est peut-être interrompue ; sinon, recharger la page peut aider.
see-changed-file = Voir le fichier tel qu’il est maintenant
failure = { $what }. { $why }

## Looking for words, and choosing what to see

search = Rechercher
search-example = Rechercher citations, positions et noms
preparing-search = Préparation de la recherche…
view = Affichage
view-speakers = Par intervenant
view-issues = Par sujet
view-matrix = Matrice
view-timeline = Chronologie
view-quotes = Citations
narrow = Affiner la comparaison
view-and-filters = Vue et filtres
only-shared = Sujets en commun ({ $count })
only-differ = Positions divergentes ({ $count })
choose-issues = Sujets
choose-positions = Position
choose-sources = Source
choose-kinds = Type
choose-basis = Fondé sur
choose-dates = Dates
from = Début
until = Fin
as-of = État au
about-dates = Les dates de début et de fin excluent ce qui n’est pas daté. L’état à une date donnée montre tout tel que c’était ce jour-là et conserve ce qui n’est pas daté.
kind-verbatim = Mot pour mot
no-position = Ne montre aucune position
no-source = Aucune source indiquée
no-basis = Non précisé
show-all-positions = Afficher toutes les positions
show-all-sources = Afficher toutes les sources
show-all-kinds = Afficher tous les types
show-all-basis = Tout afficher, quel que soit le fondement
show-all-quotes = Afficher toutes les citations
show-all-dates = Afficher toutes les dates
clear-search = Effacer la recherche
way-with-quotes = { $way } ({ $quotes })
nothing-found = Rien ici ne réunit tout cela.
other-choices =
    { $count ->
        [one] { $count } autre choix
       *[other] { $count } autres choix
    }
quotes-left-out =
    { $count ->
        [one] { $count } citation disponible, masquée par vos choix
       *[other] { $count } citations disponibles, masquées par vos choix
    }

## The keyboard

keys = Raccourcis clavier
keys-where = Lorsque le focus est dans la comparaison, hors d’un champ de saisie :
key-search = aller à la recherche
key-view = changer d’affichage : { $view }
key-next = aller à la citation suivante
key-previous = aller à la citation précédente
key-help = afficher cette liste
key-close = fermer ce qui est ouvert

## Taking away what is on screen

take-title = Enregistrer
take-scope = Ce qui est affiché maintenant, tiré de : { $name }
take-json = Comparaison en JSON : { $quotes ->
    [one] { $quotes } citation
   *[other] { $quotes } citations
}
take-json-hint = Un fichier au format de Standpoint, ne contenant que ce dont ces citations et ces positions ont besoin. Vous pouvez le rouvrir ici ou le publier.
take-xlsx = Classeur pour Excel, LibreOffice et autres : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}
take-xlsx-hint = XLSX, avec une feuille de citations et une feuille de positions. Où qu’il soit ouvert, chaque texte reste un texte et chaque date précise au jour est une date.
take-csv-spreadsheet = Tableau pour tableurs : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}
take-csv-spreadsheet-hint = CSV pour Excel, LibreOffice et autres. Une apostrophe précède ce que ces logiciels prendraient pour une formule.
take-csv-data = Tableau pour outils de données : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}
take-csv-data-hint = CSV selon la RFC 4180 : chaque texte exactement tel qu’il est dans la comparaison, les dates selon l’ISO 8601.
take-picture-issue = Sujet de l’image
take-picture = Image sur ce sujet
take-picture-hint = PNG, 2400 pixels de large : la même place pour chaque intervenant, avec la source et la date. Ce qui n’a pas de place est nommé.
take-picture-svg = Cette page ne permet pas de dessiner l’image ; le fichier est donc en SVG.
take-picture-alt = Texte de remplacement pour qui ne voit pas l’image
take-print = Imprimer : { $quotes ->
    [one] { $quotes } citation
   *[other] { $quotes } citations
}
take-print-hint = La page entière, avec chaque adresse en toutes lettres. Votre navigateur peut en faire un PDF.
taken = Transmis au navigateur pour être enregistré : { $file }

## Opening a file of one's own

open-title = Ouvrir un fichier
open-privacy = Rien ne quitte votre navigateur : le fichier est lu ici et n’est envoyé nulle part.
open-choose = Choisir une comparaison, un fichier JSON
open-drop = Ou déposer le fichier ici.
open-paste = Ou coller son texte
open-pasted = Afficher le texte collé
open-back = Revenir à la comparaison de cette page

## In pictures and citations

words-cut = Les propos sont coupés ici ; la source les donne en entier.
left-out = Hors de cette image : { $names }
# Without a word for “and”, which the list has.
and-more = { $number } autres

## The list of quotes

sort = Ordre
sort-date = Par date
sort-speaker = Par intervenant
sort-issue = Par sujet
undated = Sans date
quotes-from-to = Citations { $from } à { $to }

## One quote, opened

details = Détails
details-of = Détails de la citation ({ $speaker }) : { $words }
quote-by = Citation : { $speaker }
no-such-quote = Ce lien mentionne une citation qui ne figure pas dans cette comparaison.
source-before = Texte de la source juste avant :
source-after = Texte de la source juste après :
copy-and-cite = Copier ou citer
evidence-for = Ce qu’elle étaye ou contredit
printed-in = Où elle a paru
check = Vérification dans votre navigateur
positions-of = Positions à ce sujet : { $speaker }
role-supports = Montre cette position
check-verbatim = Mot pour mot : le texte donne ces mots au caractère près.
check-elided = Le texte donne ces mots au caractère près, sauf ce que la citation elle-même dit omettre.
check-unmarked = Le texte donne ces mots au caractère près, mais pas entre guillemets, alors qu’il en a ailleurs.
check-unclear = Le texte donne ces mots au caractère près, avec d’autres entre eux. Il n’a pas de guillemets à cet endroit : on ne sait pas avec certitude de qui ils sont.
check-cut = Des mots sont omis : entre ceux-ci, le texte en donne d’autres.
check-differs = Différences : le texte le donne autrement.
went-by-excerpt = La vérification s’appuie sur l’extrait de la source contenu dans ce fichier, tel que l’y a mis la personne qui l’a préparé.
went-by-excerpt-of = La vérification s’appuie sur l’extrait de la source contenu dans ce fichier, tel que { $publisher } l’y a mis.
went-by-pasted = La vérification s’appuie sur le texte que vous avez collé. Il n’a pas quitté votre navigateur.
not-checked = Ni l’auteur des propos ni leur contexte n’ont été vérifiés.
check-against-source = Vérifier avec le texte de la source elle-même
paste-source = Collez ici le texte de la source
check-pasted = Vérifier
paste-first = Il n’y a pas encore de texte pour vérifier.
pasted-elsewhere = Le texte que vous avez collé ne contient rien de semblable.
pasted-text = Le texte que vous avez collé
doubt-differs = L’extrait de la source le donne autrement.
doubt-cut = Des mots sont omis ici. Entre ceux-ci, l’extrait de la source donne :
doubt-unclear = L’extrait de la source donne d’autres mots entre ceux-ci, sans montrer de qui ils sont :
doubt-unmarked = L’extrait de la source donne ces mots, mais pas entre guillemets.
unchecked-kind = Vérification impossible ici : une traduction ou une reformulation ne se donne pas pour le texte de la source.
unchecked-source = Vérification impossible ici : ce fichier n’indique pas où la citation a paru.
unchecked-excerpt = Vérification impossible ici : ce fichier ne contient aucun extrait de la source.
unchecked-elsewhere = Vérification impossible ici : les extraits contenus dans ce fichier proviennent d’autres passages.
unchecked-part = Vérification impossible ici : l’extrait contenu dans ce fichier ne donne qu’une partie de la citation.
excerpt = Extrait de la source
difference-here = Ici
difference-there = Dans le texte
difference-earlier = Ce passage y figure plus tôt.
difference-outside = Dans le texte, ce passage est en dehors des guillemets.
difference-of-another = Juste avant, le texte nomme une autre personne.
no-words = rien
cite-title = Copier ou citer ces propos
cite-text = Texte
cite-html = HTML
cite-markdown = Markdown
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-link = Lien vers cette citation

## The matrix: speakers × issues

arrow-keys = Les touches fléchées mènent d’une cellule à l’autre.
order-issues = Trier les sujets par position : { $speaker }
order-speakers = Trier les intervenants par position : { $issue }
position-and-quotes = { $position }, { $quotes }

## The timeline: what was said when

arrow-keys-marks = Les touches fléchées mènent d’un repère à l’autre.
about-marks = Un point représente des citations : plus il est grand, plus il y en a. Un signe représente une position, une barre une date qui n’est pas connue au jour près.
all-dates = Toutes les dates
back-to-all = Tout réafficher
changes =
    { $count ->
        [one] { $count } changement de position
       *[other] { $count } changements de position
    }
more-changes =
    { $count ->
        [one] Afficher { $count } autre changement
       *[other] Afficher { $count } autres changements
    }
change-dated = { $change } ({ $date })
change-of-uncertain-order = { $change } ({ $date } ; les dates ne permettent pas de savoir laquelle est venue en premier)
positions =
    { $count ->
        [one] { $count } position
       *[other] { $count } positions
    }
undated-aside = Sans date, donc hors de l’axe : { $what }.
list-undated = Lister les citations
from-to = du { $from } au { $to }
mark = { $lane }, { $when } : { $what }
as-a-table = La chronologie en tableau
timeline-caption = Ce qui est daté, et de quand ; un bouton l’affiche
lane = Intervenant ou sujet
when = Quand
what-is-dated = Quoi

## Balance: how much of what is on screen is whose

balance = Est-ce équilibré ?
balance-caption = Ce qui est affiché, compté par intervenant
balance-caption-narrowed = Ce que vos choix laissent affiché, compté par intervenant
balance-quotes = Citations
balance-words = Mots
newest-quote = Citation la plus récente
empty-issues = Sujets sans élément
all-together = Ensemble
quotes-undated =
    { $count ->
        [one] { $count } citation n’a pas de date.
       *[other] { $count } citations n’ont pas de date.
    }
nothing-on = Aucun élément pour { $speaker } sur : { $issues }
