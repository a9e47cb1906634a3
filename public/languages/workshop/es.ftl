# The words of the workshop in Spanish. What each is for, and what its variables are, stands in en.ftl.

## Around all steps

comparison-name = Nombre de la comparación
undo = Deshacer
redo = Rehacer
steps = Pasos
step-bring-in = Añadir
step-mark-up = Marcar
step-people = Quién es quién
step-issues = Temas y posiciones
step-check = Comprobar
step-preview = Vista previa
step-save = Guardar
storage-empty = Todavía no hay nada que conservar
storage-writing = Conservando…
storage-kept = Conservado en este navegador
storage-failed = No conservado: este navegador no almacena nada aquí. Guarde la comparación antes de cerrar la página.
work-is-back = Aquí está su trabajo de la última vez, tal como lo conservó este navegador.
work-unreadable = Lo que este navegador conservaba ya no se puede leer. El taller empieza de nuevo.

## Bring in

bring-lead = Añada un artículo para encontrar sus citas, una tabla de citas o posiciones, o una comparación con la que quiera continuar.
bring-private = Nada sale de su navegador: todo se lee aquí y no se envía a ningún sitio.
bring-file = Un archivo
bring-choose = Elegir archivos o soltarlos aquí
bring-kinds = Artículos: un texto o una página web guardada. Tablas: CSV, Excel u OpenDocument. Comparaciones y citas de otros proyectos: JSON.
bring-paste = O pegar un artículo o una tabla
bring-take = Añadir
pasted-name = Texto pegado
paste-empty = El campo todavía está vacío. Pegue primero un artículo o una tabla.
not-readable = No se puede leer { $name }. Si es una carpeta, elija los archivos que contiene.
not-taken = No se ha añadido { $name }; todo sigue como antes.
added = Añadido de { $name }: { $what }.
nothing-new = { $name }: nada nuevo.
left-unsure =
    { $count ->
        [one] { $count } pasaje más entre comillas puede ser un título, un nombre o una cita: échele un vistazo.
       *[other] { $count } pasajes más entre comillas pueden ser títulos, nombres o citas: écheles un vistazo.
    }
left-unproven =
    { $count ->
        [one] { $count } pasaje quedó fuera porque sus comillas no dejan claro dónde empieza y dónde termina.
       *[other] { $count } pasajes quedaron fuera porque sus comillas no dejan claro dónde empiezan y dónde terminan.
    }
articles = Artículos
article = Artículo
article-remove = Quitar
article-remove-label = Quitar { $name } y sus citas

## A table, before it is taken

table-title = Cómo se interpreta { $name }
table-lead = Elija para cada columna lo que contiene, si no se entiende su nombre. Lo que está mal en una celda se marca allí.
column-holds = Lo que contiene { $name }
column-quote = cita
column-speaker = voz
column-role = función
column-affiliation = afiliación
column-issue = tema
column-statement = afirmación
column-position = posición
column-label = respuesta breve
column-summary = resumen
column-basis = base
column-kind = tipo de cita
column-date = fecha en que se dijo
column-source = fuente
column-publisher = editor
column-author = autor
column-url = dirección web
column-archived-url = copia archivada
column-published = fecha de publicación
column-locator = página o momento
column-language = idioma
column-note = nota
column-passed = no se añade
table-rows =
    { $count ->
        [one] { $count } fila
       *[other] { $count } filas
    }
table-remarks =
    { $count ->
        [one] { $count } observación
       *[other] { $count } observaciones
    }
table-take = Añadir esta tabla
table-leave = No añadirla

## Mark up

mark-lead = Las citas están subrayadas con una línea continua; lo que puede ser una cita, con una de puntos. Elija una marca para ver quién lo dice y qué puede hacer con ella.
mark-none = Todavía no hay ningún artículo aquí. Añada uno para marcar sus citas.
to-look-at =
    { $count ->
        [one] { $count } pasaje por revisar
       *[other] { $count } pasajes por revisar
    }
mark-quote = Cita: { $words }
mark-sure = Sin duda una cita: { $words }
mark-likely = Probablemente una cita: { $words }
mark-look = Quizá una cita: { $words }
mark-rejected = No es una cita: { $words }
source-about = Sobre el artículo
source-title = Título
source-publisher = Publicado por
source-author = Autoría
source-address = Dirección
source-date = Fecha de publicación, con la forma 2025-07-14
source-language = Idioma, con un código como es
source-hint = Estos datos valen para todas las citas del artículo. Lo que no se sabe queda vacío.
panel = Selección
panel-empty = Elija una marca del artículo o seleccione algunas de sus palabras.
quote = Cita
maybe-quote = Quizá una cita
accept = Aceptar como cita
reject = No es una cita
reject-undo = Quizá sí sea una cita
drop-quote = No es una cita
speaker-nobody = Sin nombrar
edges = Dónde empieza y dónde termina
start-earlier = Empezar una palabra antes
start-later = Empezar una palabra después
end-earlier = Terminar una palabra antes
end-later = Terminar una palabra después
split = Dividir
join = Unir con la cita siguiente
add-quote = Otra cita
add-quote-hint = Seleccione palabras del artículo con el ratón o con el dedo, o escriba palabras que estén en él.
add-chosen = Convertir en cita las palabras seleccionadas
add-typed = Palabras del artículo
add-typed-do = Convertirlas en cita
mark-keys = Teclas
keys-hint = Cuando el foco está en una marca:
key-choose = elegirla
key-accept = aceptarla como cita
key-reject = no es una cita
key-widen = empezar antes, terminar después
key-narrow = empezar después, terminar antes
refused-nothing = No hay nada con que hacerlo: seleccione primero algunas palabras, o elija otras.
refused-not-there = El artículo no contiene estas palabras. Para mayor seguridad, cópielas del artículo.
refused-taken = Algunas de estas palabras ya están en otra cita.
refused-not-verbatim = El artículo no recoge estas palabras como cita: están fuera de sus comillas o van más allá de ellas.

tier-sure = Sin duda una cita:
tier-likely = Probablemente una cita:
tier-look = Quizá una cita:
rule-said = un verbo de habla indica quién lo dice.
rule-label = la preceden un nombre y dos puntos.
rule-introduced = la introducen dos puntos.
rule-source = el texto indica de dónde procede.
rule-reported = la frase cuenta lo que alguien dijo.
rule-judged = la frase cuenta lo que alguien piensa.
rule-continued = continúa lo que el párrafo anterior dejó abierto.
rule-same-speech = está junto a una cita de la que se sabe quién habla.
rule-led-to = el párrafo anterior conduce a ella.
rule-sentence = es una frase entera.
rule-fragment = es parte de una frase, y no consta que nadie lo haya dicho.
rule-term = el texto la presenta como un nombre o un término.
rule-title = parece el título de una obra.
rule-single-marks = está entre comillas simples, y el texto usa otras.
rule-unclosed = nada cierra sus comillas.

## Who is who

people-lead = Las personas y organizaciones citadas. Complete lo que el artículo no dice y una las fichas que correspondan a la misma voz.
people-none = Aquí no hay nadie todavía. Las voces llegan con las citas.
person = { $name }
speaker-name = Nombre
speaker-role = Cargo
speaker-affiliation = Organización
speaker-page = Página sobre esta voz
merge-into = Es la misma voz que
merge-nobody = ninguna otra de aquí
person-remove = Quitar y conservar las citas

## Issues and positions

issues-lead = Un tema es algo de lo que se puede estar a favor o en contra. Una posición es un juicio suyo: el taller nunca fija ninguna.
issue-new = Tema nuevo
issue-add = Añadir
issue-of = { $name }
issue-name = Nombre
issue-statement = Enunciado
issue-statement-hint = La frase de la que se puede estar a favor o en contra. Redáctela de modo que ambas partes la consideren justa.
issue-quotes = Citas sobre este tema
issue-positions = Posiciones
issue-positions-hint = Déjela sin fijar si alguien no se ha pronunciado: el silencio no es una opinión.
issue-remove = Quitar este tema
position-of = { $name }
position-unset = Sin fijar
stance-summary = En una frase, redactada por usted
stance-basis = Se basa en
stance-evidence = Citas que muestran esta posición
stance-no-quotes = No hay ninguna cita de esta voz. Una posición sin nada que la respalde es difícil de creer.

## Check

check-lead = Con qué tropezaría quien leyera el archivo, y si cada cita es lo que recoge su fuente.
checking = Comprobando…
check-fine = No hay ningún error.
verdict-verbatim =
    { $count ->
        [one] { $count } cita es textual.
       *[other] { $count } citas son textuales.
    }
verdict-doubted =
    { $count ->
        [one] { $count } cita no es lo que recoge su fuente.
       *[other] { $count } citas no son lo que recogen sus fuentes.
    }
verdict-unshown =
    { $count ->
        [one] { $count } cita no se puede comprobar: nada aquí muestra lo que recoge su fuente.
       *[other] { $count } citas no se pueden comprobar: nada aquí muestra lo que recogen sus fuentes.
    }
problems-left =
    { $count ->
        [one] { $count } error más no aparece en la lista.
       *[other] { $count } errores más no aparecen en la lista.
    }

## Preview

preview-lead = Lo que verán sus lectores, en el propio visor.
preview-width = Ancho
preview-page = Tan ancho como aquí
preview-column = Una columna de 640 píxeles
preview-phone = Un teléfono

## Save

save-lead = Llévese la comparación: el taller solo la conserva en este navegador.
about-description = De qué trata, en una frase
about-publisher = Publicada por
about-license = Licencia
about-language = Idioma de sus propios textos, con un código como es
license-hint = Indique a qué se aplican sus condiciones: a sus propios textos. Las citas y los extractos siguen siendo de quienes los escribieron y publicaron, así que no cite más de lo necesario.
save-bundle = Guardar la comparación
save-bundle-hint = Un archivo JSON, que el visor muestra y el taller vuelve a abrir.
save-html = Guardar como página sencilla
save-html-hint = HTML que se lee sin scripts, para pegar o publicar.
save-single = Guardar en un solo archivo con el visor
save-single-hint = Una página que contiene todo lo que necesita y se abre desde su disco.
single-file-missing = Los archivos del visor no están disponibles aquí. Si esta página se ha abierto desde un disco, use la línea de comandos: standpoint render --single-file.
embed-title = Insertar en una página
embed-hint = Ponga la comparación guardada en su sitio y estas dos líneas en el artículo. Cambie la dirección del archivo por la del lugar donde lo haya puesto.
embed-copied = Copiado.
forget-title = Empezar de nuevo
forget-hint = Borra lo que hay aquí y lo que este navegador conserva de ello. Guárdelo antes si lo necesita.
forget = Borrar todo
forget-really = Borrar todo, de verdad
forget-not = Conservarlo
forgotten = Borrado. En este navegador ya no se conserva nada.
