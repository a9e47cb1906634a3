# The words of the interface in Spanish. What each is for, and what its variables are, stands in en.ftl.

## While it loads, and where there is nothing

loading = Cargando la comparación
loading-percent = Cargando la comparación: { $percent } %
loading-kibibytes = Cargando la comparación: { $kibibytes } KiB
still-reading = Leyendo todavía el archivo…
no-quotes-yet = Esta comparación no contiene citas todavía.

## What there is, counted

speakers =
    { $count ->
        [one] { $count } voz
       *[other] { $count } voces
    }
issues =
    { $count ->
        [one] { $count } tema
       *[other] { $count } temas
    }
quotes =
    { $count ->
        [one] { $count } cita
       *[other] { $count } citas
    }
sources =
    { $count ->
        [one] { $count } fuente
       *[other] { $count } fuentes
    }
speakers-of =
    { $all ->
        [one] { $shown } de { $all } voz
       *[other] { $shown } de { $all } voces
    }
issues-of =
    { $all ->
        [one] { $shown } de { $all } tema
       *[other] { $shown } de { $all } temas
    }
comma = { ", " }
date-and-time = { $date }, { $time }

## Whom to show

choose-speakers = Voces
find-in-list = Buscar en esta lista
choice-and-quotes = { $name }, { $quotes }
only = Solo
only-choice = Solo { $name }
showing = En pantalla: { $what }.
speakers-and-nobody = { $speakers } y citas de personas sin nombrar
show-all-speakers = Mostrar todas las voces
show-all-issues = Mostrar todos los temas
show-other-issues = Mostrar también los demás temas
unknown-in-link = Este enlace menciona lo que no está en esta comparación: { $what }.
no-speaker-chosen = No hay ninguna voz seleccionada.
no-issue-chosen = No hay ningún tema seleccionado.
nothing-shared = En ningún tema hay algo registrado de dos de estas voces.
nothing-differs = En ningún tema dos de estas voces toman posiciones diferentes.
unattributed = Persona sin nombrar
unknown-speaker = Voz desconocida ({ $id })
no-issue = Ningún tema indicado
unknown-issue = Tema desconocido ({ $id })

## The overview, a table

overview = Vista general
overview-open = Panorama de todas las posiciones
overview-caption = Vista general: cada tema y la posición de cada voz al respecto
issue = Tema
speaker = Voz
nothing-on-file = Nada registrado
speaker-on-issue-said = { $speaker } sobre { $issue }: { $said }
one-then-another = { $earlier }, después { $later }
one-and-another = { $earlier }; { $later }
signs = Signos

## A speaker on an issue

speaker-on-issue = { $speaker } sobre { $issue }
nothing-from-several = Nada registrado sobre este tema de { $speakers }.
nothing-at-all-from = Nada registrado de { $speakers }.
position-on = { $position }: { $issues }
more-positions =
    { $count ->
        [one] Mostrar { $count } posición más
       *[other] Mostrar { $count } posiciones más
    }
other-positions = Otra posición, o ninguna conocida
count-and-names = { $count }: { $names }
also-said = Dicho también sobre este tema
editors-summary = Resumen de la redacción
editors-note = Nota de la redacción
no-quote-on-file = Ninguna cita registrada
strength = Intensidad { $strength } de 3
show-more =
    { $more ->
        [one] Mostrar otra de { $total } citas
       *[other] Mostrar otras { $more } de { $total } citas
    }
show-first =
    { $count ->
        [one] Mostrar solo la primera
       *[other] Mostrar solo las primeras { $count }
    }

## Positions: what a speaker thinks of an issue's statement

position-support = A favor
position-oppose = En contra
position-mixed = Mixta
position-neutral = Neutral
position-undecided = Sin decidir
position-unclear = Poco clara
position-none = Posición no encontrada
position-declined = Declinó responder

## What a position rests on

basis-direct = En sus propias palabras
basis-paraphrase = Referida por la fuente, no citada
basis-questionnaire = De un cuestionario
basis-vote = De una votación
basis-inferred = Inferida por la redacción

## A quote

role-contradicts = Contradice esta posición
role-context = Contexto
kind-translation = Traducción: no son las palabras originales
kind-paraphrase = Paráfrasis de la fuente: no es una cita
said-by = Dicho por { $speaker }
unknown-quote = Cita desconocida: { $id }
unknown-source = Fuente desconocida: { $id }
publisher-and-name = { $publisher }: { $name }
show-all-characters =
    { $count ->
        [one] Mostrar el { $count } carácter
       *[other] Mostrar los { $count } caracteres
    }
show-less = Mostrar menos
invisible-character = carácter invisible { $name }

## The end of the page

sources-heading = Fuentes
archived-copy = copia archivada
comparison-by = Comparación elaborada por { $publisher }
last-changed = Última modificación: { $date }
license = Licencia: { $license }
problems =
    { $count ->
        [one] { $count } error en este archivo
       *[other] { $count } errores en este archivo
    }
problems-more =
    { $count ->
        [one] Y { $count } más. { $command } los enumera todos.
       *[other] Y { $count } más. { $command } los enumera todos.
    }
language = Idioma

## Sharing

share = Compartir
share-title = Compartir esta comparación
more = Más
read-all = Leer todo
close = Cerrar
share-page = Enlace a esta página
share-exactly = Enlace a exactamente esta vista
share-script = Para una página que admite scripts
share-frame = Para una página que admite marcos
share-html = Como HTML que no necesita scripts
share-no-link = No hay enlace que ofrecer: no se conoce ninguna dirección en la que otros encontrarían esto.
copy = Copiar
copy-what = Copiar: { $what }
copied = Copiado: { $what }
copy-failed = No copiado: esta página no puede usar el portapapeles. El texto está seleccionado; cópielo con el teclado.

## Why there is nothing to show: a heading, and a sentence below it

failure-no-address = No se indicó ninguna comparación
failure-no-address-why = La redacción de esta página tiene que indicar un archivo en el atributo src del elemento.
failure-not-found = No se encontró la comparación
failure-not-found-why = Ya no hay nada en su dirección, o la dirección contiene un error.
failure-server = El servidor no pudo responder
failure-status = El servidor rechazó la solicitud
failure-status-why = Respondió con el estado HTTP { $status }. El problema no está en su equipo.
failure-web-page = La dirección lleva a una página web
failure-web-page-why = Llegó una página en lugar de una comparación, como ocurre cuando un sitio se ha trasladado o exige iniciar sesión.
failure-refused = Este archivo no se puede mostrar
failure-cut-off = La descarga se interrumpió
failure-cut-off-why = Terminó antes de estar completa. No se muestra nada, porque la mitad podría inducir a error.
failure-too-large = Este archivo es demasiado grande
failure-too-large-why = Supera los { $limit } MiB, el máximo que se lee aquí.
failure-silent = El servidor dejó de responder
failure-silent-why =
    { $seconds ->
        [one] No llegó nada durante { $seconds } segundo, así que se abandonó la descarga.
       *[other] No llegó nada durante { $seconds } segundos, así que se abandonó la descarga.
    }
failure-unreachable = No se pudo cargar la comparación
failure-unreachable-why = No llegó ninguna respuesta. Puede que no haya conexión, o que el otro sitio no permita a esta página leer el archivo.
failure-changed = Esta comparación se ha modificado
failure-changed-why = No es la que aprobó la redacción de esta página, así que no se muestra como si lo fuera.
failure-unchecked = Esta comparación no se puede comprobar
failure-unchecked-why = La redacción de esta página aprobó una versión, y un navegador solo compara versiones en páginas recibidas por HTTPS.
try-again = Reintentar
part-loading = Cargando esta parte…
part-missing = No se ha podido cargar esta parte. Puede que se haya perdido la conexión; si no es así, quizá ayude volver a cargar la página.
see-changed-file = Ver el archivo tal como está ahora
failure = { $what }. { $why }

## Looking for words, and choosing what to see

search = Buscar
search-example = Buscar citas, posiciones y nombres
preparing-search = Preparando la búsqueda…
view = Vista
view-speakers = Por voz
view-issues = Por tema
view-matrix = Matriz
view-timeline = Cronología
view-quotes = Citas
narrow = Acotar la comparación
view-and-filters = Vista y filtros
only-shared = Temas en común ({ $count })
only-differ = Donde difieren ({ $count })
choose-issues = Temas
choose-positions = Posición
choose-sources = Fuente
choose-kinds = Tipo
choose-basis = Se basa en
choose-dates = Fechas
from = Desde
until = Hasta
as-of = A fecha de
about-dates = Desde y Hasta dejan fuera lo que no tiene fecha. La opción A fecha de muestra todo tal como estaba ese día y conserva lo que no tiene fecha.
kind-verbatim = Textual
no-position = No muestra ninguna posición
no-source = Sin fuente indicada
no-basis = No se indica
show-all-positions = Mostrar todas las posiciones
show-all-sources = Mostrar todas las fuentes
show-all-kinds = Mostrar todos los tipos
show-all-basis = Mostrar todo, se base en lo que se base
show-all-quotes = Mostrar todas las citas
show-all-dates = Mostrar todas las fechas
clear-search = Borrar la búsqueda
way-with-quotes = { $way } ({ $quotes })
nothing-found = Aquí no hay nada que cumpla todo eso.
other-choices =
    { $count ->
        [one] { $count } opción más
       *[other] { $count } opciones más
    }
quotes-left-out =
    { $count ->
        [one] { $count } cita registrada, excluida por su selección
       *[other] { $count } citas registradas, excluidas por su selección
    }

## The keyboard

keys = Atajos de teclado
keys-where = Cuando el foco está en la comparación y no en un campo:
key-search = ir a la búsqueda
key-view = cambiar de vista: { $view }
key-next = ir a la cita siguiente
key-previous = ir a la cita anterior
key-help = mostrar esta lista
key-close = cerrar lo que está abierto

## Taking away what is on screen

take-title = Guardar
take-scope = Lo que está ahora en pantalla, de: { $name }
take-json = Comparación en JSON: { $quotes ->
    [one] { $quotes } cita
   *[other] { $quotes } citas
}
take-json-hint = Un archivo en el formato propio de Standpoint, solo con lo que necesitan estas citas y posiciones. Puede volver a abrirse aquí o publicarse.
take-xlsx = Libro para Excel, LibreOffice y similares: { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}
take-xlsx-hint = XLSX, con una hoja de citas y otra de posiciones. Se abra donde se abra, cada texto sigue siendo texto y cada fecha con día es una fecha.
take-csv-spreadsheet = Tabla para hojas de cálculo: { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}
take-csv-spreadsheet-hint = CSV para Excel, LibreOffice y similares. Un apóstrofo precede a lo que estos programas tomarían por una fórmula.
take-csv-data = Tabla para herramientas de datos: { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}
take-csv-data-hint = CSV según la RFC 4180: cada texto exactamente como está en la comparación y las fechas según la ISO 8601.
take-picture-issue = Tema de la imagen
take-picture = Imagen de este tema
take-picture-hint = PNG, 2400 píxeles de ancho: el mismo espacio para cada voz, con fuente y fecha. Se nombra lo que no cabe.
take-picture-svg = Esta página no permite dibujar la imagen; por eso el archivo es SVG.
take-picture-alt = Texto alternativo para quienes no ven la imagen
take-print = Imprimir: { $quotes ->
    [one] { $quotes } cita
   *[other] { $quotes } citas
}
take-print-hint = La página entera, con todas las direcciones completas. Su navegador puede convertirla en PDF.
taken = Entregado al navegador para guardarlo: { $file }

## Opening a file of one's own

open-title = Abrir un archivo
open-privacy = Nada sale de su navegador: el archivo se lee aquí y no se envía a ningún sitio.
open-choose = Elegir una comparación, un archivo JSON
open-drop = O soltar el archivo aquí.
open-paste = O pegar su texto
open-pasted = Mostrar el texto pegado
open-back = Volver a la comparación de esta página

## In pictures and citations

words-cut = Las palabras están cortadas aquí; la fuente las recoge todas.
left-out = Fuera de esta imagen: { $names }
# Without a word for “and”, which the list has.
and-more = { $number } más

## The list of quotes

sort = Orden
sort-date = Por fecha
sort-speaker = Por voz
sort-issue = Por tema
undated = Sin fecha
quotes-from-to = Citas { $from } a { $to }

## One quote, opened

details = Detalles
details-of = Detalles de la cita de { $speaker }: { $words }
quote-by = Cita de { $speaker }
no-such-quote = Este enlace menciona una cita que no está en esta comparación.
source-before = Antes, la fuente dice:
source-after = Después, la fuente dice:
copy-and-cite = Copiar o citar
evidence-for = Lo que respalda o contradice
printed-in = Dónde se publicó
check = Comprobación en su navegador
positions-of = Posiciones de { $speaker } al respecto
role-supports = Muestra esta posición
check-verbatim = Textual: el texto recoge estas palabras carácter por carácter.
check-elided = El texto recoge estas palabras carácter por carácter, salvo lo que la propia cita indica que omite.
check-unmarked = El texto recoge estas palabras carácter por carácter, pero no entre comillas, que sí usa en otros lugares.
check-unclear = El texto recoge estas palabras carácter por carácter, con otras en medio. Ahí no tiene comillas, así que no es seguro de quién son.
check-cut = Faltan palabras: en medio, el texto recoge más.
check-differs = Con diferencias: el texto lo recoge de otra forma.
went-by-excerpt = Se comprobó con el extracto de la fuente que contiene este archivo, tal como lo incluyó quien lo hizo.
went-by-excerpt-of = Se comprobó con el extracto de la fuente que contiene este archivo, tal como lo incluyó { $publisher }.
went-by-pasted = Se comprobó con el texto que usted pegó. No ha salido de su navegador.
not-checked = No se comprobó quién lo dijo ni en qué contexto.
check-against-source = Comprobarlo con el texto de la propia fuente
paste-source = Pegue aquí el texto de la fuente
check-pasted = Comprobar
paste-first = Todavía no hay ningún texto con el que comprobarlo.
pasted-elsewhere = En el texto que usted pegó no hay nada parecido.
pasted-text = El texto que usted pegó
doubt-differs = El extracto de la fuente lo recoge de otra forma.
doubt-cut = Aquí faltan palabras. En medio, el extracto de la fuente tiene:
doubt-unclear = El extracto de la fuente tiene más palabras en medio y no muestra de quién son:
doubt-unmarked = El extracto de la fuente tiene estas palabras, pero no entre comillas.
unchecked-kind = No se puede comprobar aquí: una traducción o una paráfrasis no se presenta como el texto de la fuente.
unchecked-source = No se puede comprobar aquí: este archivo no indica dónde se publicó.
unchecked-excerpt = No se puede comprobar aquí: este archivo no contiene ningún extracto de la fuente.
unchecked-elsewhere = No se puede comprobar aquí: los extractos de este archivo son de otros pasajes.
unchecked-part = No se puede comprobar aquí: el extracto de este archivo recoge solo una parte.
excerpt = Extracto de la fuente
difference-here = Aquí
difference-there = En el texto
difference-earlier = Allí aparece antes.
difference-outside = En el texto esto está fuera de las comillas.
difference-of-another = Justo antes, el texto nombra a otra persona.
no-words = nada
cite-title = Copiar o citar estas palabras
cite-text = Texto
cite-html = HTML
cite-markdown = Markdown
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-link = Enlace a esta cita

## The matrix: speakers × issues

arrow-keys = Las teclas de flecha llevan de una celda a otra.
order-issues = Ordenar los temas según la posición de { $speaker }
order-speakers = Ordenar las voces según su posición sobre { $issue }
position-and-quotes = { $position }, { $quotes }

## The timeline: what was said when

arrow-keys-marks = Las teclas de flecha llevan de una marca a otra.
about-marks = Un punto representa citas: cuanto mayor es, más hay. Un signo representa una posición; una barra, una fecha de la que no se conoce el día exacto.
all-dates = Todas las fechas
back-to-all = Volver a todo
changes =
    { $count ->
        [one] { $count } cambio de posición
       *[other] { $count } cambios de posición
    }
more-changes =
    { $count ->
        [one] Mostrar { $count } cambio más
       *[other] Mostrar { $count } cambios más
    }
change-dated = { $change } ({ $date })
change-of-uncertain-order = { $change } ({ $date }; las fechas no permiten saber cuál fue primero)
positions =
    { $count ->
        [one] { $count } posición
       *[other] { $count } posiciones
    }
undated-aside = Sin fecha y, por tanto, fuera del eje: { $what }.
list-undated = Enumerar las citas
from-to = del { $from } al { $to }
mark = { $lane }, { $when }: { $what }
as-a-table = La cronología como tabla
timeline-caption = Qué tiene fecha y de cuándo es; un botón lo muestra
lane = Voz o tema
when = Cuándo
what-is-dated = Qué

## Balance: how much of what is on screen is whose

balance = ¿Hay equilibrio?
balance-caption = Lo que está en pantalla, contado por voces
balance-caption-narrowed = Lo que su selección deja en pantalla, contado por voces
balance-quotes = Citas
balance-words = Palabras
newest-quote = Cita más reciente
empty-issues = Temas sin nada registrado
all-together = En conjunto
quotes-undated =
    { $count ->
        [one] { $count } cita no tiene fecha.
       *[other] { $count } citas no tienen fecha.
    }
nothing-on = Nada registrado de { $speaker } sobre: { $issues }
