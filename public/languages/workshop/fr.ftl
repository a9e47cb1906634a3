# The words of the workshop in French. What each is for, and what its variables are, stands in en.ftl.
# The spaces before : are no-break spaces (U+00A0), those before ; narrow ones (U+202F).

## Around all steps

comparison-name = Nom de la comparaison
undo = Annuler
redo = Rétablir
steps = Étapes
step-bring-in = Ajouter
step-mark-up = Annoter
step-people = Qui est qui
step-issues = Sujets et positions
step-check = Vérifier
step-preview = Aperçu
step-save = Enregistrer
storage-empty = Rien à conserver pour l’instant
storage-writing = Conservation en cours…
storage-kept = Conservé dans ce navigateur
storage-failed = Non conservé : ce navigateur ne garde rien ici. Enregistrez la comparaison avant de fermer la page.
work-is-back = Voici votre travail de la dernière fois, tel que ce navigateur l’a conservé.
work-unreadable = Ce que ce navigateur avait conservé n’est plus lisible. L’atelier repart de zéro.

## Bring in

bring-lead = Ajoutez un article pour y trouver les citations, un tableau de citations ou de positions, ou une comparaison à poursuivre.
bring-private = Rien ne quitte votre navigateur : tout est lu ici et n’est envoyé nulle part.
bring-file = Un fichier
bring-choose = Choisir des fichiers ou les déposer ici
bring-kinds = Articles : un texte ou une page web enregistrée. Tableaux : CSV, Excel ou OpenDocument. Comparaisons et citations d’autres projets : JSON.
bring-paste = Ou coller un article ou un tableau
bring-take = Ajouter
pasted-name = Texte collé
paste-empty = Le champ est encore vide. Collez-y d’abord un article ou un tableau.
not-readable = { $name } ne peut pas être lu. Si c’est un dossier, choisissez les fichiers qu’il contient.
not-taken = { $name } n’a pas été ajouté ; rien n’a changé.
added = { $name } : ajout de { $what }.
nothing-new = { $name } : rien de nouveau.
left-unsure =
    { $count ->
        [one] { $count } autre passage entre guillemets peut être un titre, un nom ou une citation : regardez-le.
       *[other] { $count } autres passages entre guillemets peuvent être des titres, des noms ou des citations : regardez-les.
    }
left-unproven =
    { $count ->
        [one] { $count } passage a été laissé de côté, car ses guillemets n’indiquent pas où il commence ni où il finit.
       *[other] { $count } passages ont été laissés de côté, car leurs guillemets n’indiquent pas où ils commencent ni où ils finissent.
    }
articles = Articles
article = Article
article-remove = Retirer
article-remove-label = Retirer { $name } et ses citations

## A table, before it is taken

table-title = Comment { $name } est compris
table-lead = Choisissez pour chaque colonne ce qu’elle contient, si son nom n’est pas compris. Ce qui ne va pas dans une cellule y est signalé.
column-holds = Ce que contient { $name }
column-quote = citation
column-speaker = voix
column-role = fonction
column-affiliation = appartenance
column-issue = sujet
column-statement = affirmation
column-position = position
column-label = réponse courte
column-summary = résumé
column-basis = fondement
column-kind = type de citation
column-date = date des propos
column-source = source
column-publisher = éditeur
column-author = auteur
column-url = adresse web
column-archived-url = copie archivée
column-published = date de publication
column-locator = page ou moment
column-language = langue
column-note = remarque
column-passed = non reprise
table-rows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
table-remarks =
    { $count ->
        [one] { $count } remarque
       *[other] { $count } remarques
    }
table-take = Ajouter ce tableau
table-leave = Ne pas l’ajouter

## Mark up

mark-lead = Les citations sont soulignées ; ce qui peut en être une l’est en pointillé. Choisissez un passage marqué pour voir qui le dit et ce que vous pouvez en faire.
mark-none = Il n’y a pas encore d’article ici. Ajoutez-en un pour l’annoter.
to-look-at =
    { $count ->
        [one] { $count } passage à examiner
       *[other] { $count } passages à examiner
    }
mark-quote = Citation : { $words }
mark-sure = Certainement une citation : { $words }
mark-likely = Probablement une citation : { $words }
mark-look = Peut-être une citation : { $words }
mark-rejected = Pas une citation : { $words }
source-about = À propos de l’article
source-title = Titre
source-publisher = Publié par
source-author = Auteur
source-address = Adresse
source-date = Date de publication, sous la forme 2025-07-14
source-language = Langue, par un code comme fr
source-hint = Ces indications valent pour chaque citation de l’article. Ce qui n’est pas connu reste vide.
panel = Sélection
panel-empty = Choisissez un passage marqué dans l’article, ou sélectionnez-y quelques mots.
quote = Citation
maybe-quote = Peut-être une citation
accept = Retenir comme citation
reject = Pas une citation
reject-undo = Peut-être une citation, finalement
drop-quote = Pas une citation
speaker-nobody = Personne non nommée
edges = Où elle commence et où elle finit
start-earlier = Commencer un mot plus tôt
start-later = Commencer un mot plus tard
end-earlier = Finir un mot plus tôt
end-later = Finir un mot plus tard
split = Scinder
join = Réunir avec la citation suivante
add-quote = Une autre citation
add-quote-hint = Sélectionnez des mots de l’article à la souris ou au doigt, ou tapez des mots qui s’y trouvent.
add-chosen = Faire des mots sélectionnés une citation
add-typed = Mots de l’article
add-typed-do = En faire une citation
mark-keys = Touches
keys-hint = Lorsqu’un passage marqué a le focus :
key-choose = le choisir
key-accept = le retenir comme citation
key-reject = ce n’est pas une citation
key-widen = commencer plus tôt, finir plus tard
key-narrow = commencer plus tard, finir plus tôt
refused-nothing = Il n’y a rien à quoi appliquer cela : sélectionnez d’abord des mots, ou d’autres mots.
refused-not-there = Ces mots ne figurent pas dans l’article. Pour ne pas vous tromper, copiez-les depuis l’article.
refused-taken = Certains de ces mots sont déjà dans une autre citation.
refused-not-verbatim = L’article ne donne pas ces mots comme une citation : ils sont en dehors de ses guillemets, ou les dépassent.

tier-sure = Certainement une citation :
tier-likely = Probablement une citation :
tier-look = Peut-être une citation :
rule-said = un verbe de parole indique qui parle.
rule-label = un nom suivi d’un deux-points la précède.
rule-introduced = un deux-points l’introduit.
rule-source = le texte indique d’où elle vient.
rule-reported = la phrase rapporte ce que quelqu’un a dit.
rule-judged = la phrase rapporte ce que quelqu’un pense.
rule-continued = elle poursuit ce que le paragraphe précédent a laissé ouvert.
rule-same-speech = elle côtoie une citation dont l’intervenant est connu.
rule-led-to = le paragraphe précédent l’annonce.
rule-sentence = c’est une phrase entière.
rule-fragment = c’est une partie de phrase, et le texte ne dit pas que quelqu’un l’ait prononcée.
rule-term = le texte la présente comme un nom ou un terme.
rule-title = cela ressemble au titre d’une œuvre.
rule-single-marks = elle est entre guillemets simples, alors que le texte en emploie d’autres.
rule-unclosed = rien ne ferme ses guillemets.

## Who is who

people-lead = Les personnes et les organisations citées. Complétez ce que l’article ne dit pas, et fusionnez les fiches qui désignent le même intervenant.
people-none = Il n’y a encore personne ici. Les intervenants arrivent avec les citations.
person = { $name }
speaker-name = Nom
speaker-role = Fonction
speaker-affiliation = Organisation
speaker-page = Page à son sujet
merge-into = Est le même intervenant que
merge-nobody = aucun autre ici
person-remove = Retirer, en gardant les citations

## Issues and positions

issues-lead = Un sujet est une chose que l’on peut approuver ou rejeter. Une position relève de votre jugement : l’atelier n’en fixe jamais.
issue-new = Nouveau sujet
issue-add = Ajouter
issue-of = { $name }
issue-name = Nom
issue-statement = Énoncé
issue-statement-hint = La phrase que l’on peut approuver ou rejeter. Formulez-la de sorte que les deux camps la trouvent équitable.
issue-quotes = Citations sur ce sujet
issue-positions = Positions
issue-positions-hint = Ne fixez rien pour qui ne s’est pas exprimé : le silence n’est pas une opinion.
issue-remove = Retirer ce sujet
position-of = { $name }
position-unset = Non fixée
stance-summary = En une phrase, avec vos propres mots
stance-basis = Fondée sur
stance-evidence = Citations qui montrent cette position
stance-no-quotes = Il n’y a aucune citation de cet intervenant. Une position que rien n’étaye est difficile à croire.

## Check

check-lead = Ce qui gênerait à la lecture du fichier, et si chaque citation est bien ce que donne sa source.
checking = Vérification en cours…
check-fine = Rien à signaler.
verdict-verbatim =
    { $count ->
        [one] { $count } citation est donnée mot pour mot.
       *[other] { $count } citations sont données mot pour mot.
    }
verdict-doubted =
    { $count ->
        [one] { $count } citation n’est pas ce que donne sa source.
       *[other] { $count } citations ne sont pas ce que donnent leurs sources.
    }
verdict-unshown =
    { $count ->
        [one] { $count } citation ne peut pas être vérifiée : rien ici ne montre ce que donne sa source.
       *[other] { $count } citations ne peuvent pas être vérifiées : rien ici ne montre ce que donnent leurs sources.
    }
problems-left =
    { $count ->
        [one] { $count } autre erreur n’est pas affichée.
       *[other] { $count } autres erreurs ne sont pas affichées.
    }

## Preview

preview-lead = Ce que verront vos lecteurs, dans la visionneuse elle-même.
preview-width = Largeur
preview-page = Aussi large qu’ici
preview-column = Une colonne de 640 pixels
preview-phone = Un téléphone

## Save

save-lead = Emportez la comparaison : l’atelier ne la conserve que dans ce navigateur.
about-description = De quoi elle traite, en une phrase
about-publisher = Publiée par
about-license = Licence
about-language = Langue de vos propres mots, par un code comme fr
license-hint = Précisez à quoi s’appliquent vos conditions : à vos propres mots. Les citations et les extraits restent à leurs auteurs et à leurs éditeurs ; ne citez donc pas plus que nécessaire.
save-bundle = Enregistrer la comparaison
save-bundle-hint = Un fichier JSON, que la visionneuse affiche et que l’atelier peut rouvrir.
save-html = Enregistrer en page simple
save-html-hint = Du HTML qui se lit sans aucun script, à coller ou à publier.
save-single = Enregistrer en un seul fichier avec la visionneuse
save-single-hint = Une page qui contient tout ce qu’il lui faut et s’ouvre depuis votre disque.
single-file-missing = Les fichiers de la visionneuse ne sont pas accessibles ici. Si cette page est ouverte depuis un disque, utilisez la ligne de commande : standpoint render --single-file.
embed-title = Intégrer à une page
embed-hint = Placez la comparaison enregistrée sur votre site, et ces deux lignes dans l’article. Remplacez l’adresse du fichier par celle où vous l’avez placé.
embed-copied = Copié.
forget-title = Repartir de zéro
forget-hint = Efface ce qui est ici et ce que ce navigateur en conserve. Enregistrez-le d’abord si vous en avez besoin.
forget = Tout effacer
forget-really = Vraiment tout effacer
forget-not = Conserver
forgotten = Effacé. Plus rien n’est conservé dans ce navigateur.
