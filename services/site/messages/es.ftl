# Words of the service `site`.

## The root and the language
front-several = Este servidor aloja varias comunidades. Cada una tiene su propia dirección: /c/ y su nombre.
limit-language = una de estas: { $codes }

## Brand of a community
brand-title = Marca
brand-lead = Colores, letra y esquinas de tu comunidad. Lo que no se podría leer no se guarda.
brand-saved = La marca está guardada.
brand-logo-saved = El logotipo está guardado.
brand-refused = Aún no se ha guardado. Todo lo que escribiste sigue aquí.
brand-light = Con la página clara
brand-dark = Con la página oscura
brand-shape = Letra y esquinas
brand-colour = Color de la marca
brand-colour-hint = El fondo de los botones y de tu voto, por ejemplo `#7a1f4b`.
brand-ink = Texto sobre él
brand-ink-hint = Vacío: blanco o negro, lo que se lea mejor.
brand-accent = Enlaces
brand-accent-hint = Vacío: a partir del color de la marca. En todo caso, con una claridad que se pueda leer.
brand-page = Fondo de la página
brand-page-hint = Vacío: como siempre.
brand-dark-hint = Vacío: el mismo que con la página clara.
brand-corners = Esquinas
brand-corners-hint = Cómo de redondeados son los botones y los recuadros.
corners-square = Rectas
corners-small = Poco redondeadas
corners-medium = Redondeadas
corners-large = Muy redondeadas
brand-letters = Letra del texto
brand-headings = Letra de los títulos
brand-letters-hint = Letras que ya están en los dispositivos: no se descarga nada.
letters-system = La del dispositivo
letters-humanist = Humanista
letters-geometric = Geométrica
letters-serif = Con serifas
letters-oldstyle = Antigua
letters-rounded = Redondeada
brand-save = Guardar la marca
brand-try = Vista previa
brand-reset = Volver al aspecto habitual
brand-reset-confirm = ¿Quitar todos los colores, letras y esquinas de la marca?
brand-contrast = Cómo se lee
brand-contrast-note = Contraste según WCAG 2.2, de 1:1 a 21:1.
pair-ink = Palabras en un botón
pair-link = Enlaces en la página
pair-text = Texto en la página
pair-soft = Letra pequeña en la página
pair-brand = Un botón en la página
brand-needed = al menos { $ratio }
brand-passes = se lee bien
brand-fails = demasiado débil
limit-colour = `#` y tres o seis cifras de 0–9 y a–f, por ejemplo `#7a1f4b`
limit-one-of = uno de { $words }
limit-contrast = { $pair }: el contraste es { $ratio } y tiene que ser al menos { $needed }
brand-sample = ¿Qué aspecto tiene?
brand-sample-text = Letra pequeña, texto con { $link } y un botón.
brand-sample-link = un enlace
brand-logo = Logotipo
brand-logo-field = Un logotipo nuevo
brand-logo-hint = PNG, JPEG, WebP o GIF, de { $size } KB como máximo. Mejor cuadrado; va junto al nombre.
brand-logo-use = Usar este logotipo
brand-logo-drop = Quitar el logotipo
limit-logo-missing = una imagen
limit-logo-kind = un PNG, JPEG, WebP o GIF
limit-logo-size = { $most } KB como máximo, esta tiene { $size }

## Home
home = Inicio
nothing-here = Aún no hay nada
be-first = Sé la primera persona en escribir algo.
older = Anteriores
about-community = Sobre esta comunidad
new-here = ¿Primera vez aquí?
new-here-words = Leer puede cualquiera. Los miembros preguntan, responden, votan y comparten ideas.
something-missing = ¿Echas algo en falta?
something-missing-words = Comparte una idea y vota las de los demás. Las mejores forman la hoja de ruta.

## Search
search-title = Búsqueda
without-filters = Buscar sin filtros
search-everything = Buscar en todo
type-something = Escribe lo que buscas.
nothing-found = No se encontró nada
nothing-found-hint = Prueba con menos palabras, con otras o quita algún filtro.
ask-a-question = Hacer una pregunta
results = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
} para «{ $query }», primero los mejores
more-results = { $count }+ resultados para «{ $query }», primero los mejores
mended = No hay nada con «{ $typed }». ¿Querías decir esto?
more = Más
show-all = Ver todo: { $name }
kind-label = Tipo
everything = Todo
posts = Publicaciones
questions = Preguntas
articles = Artículos
replies = Respuestas y comentarios
ideas = Ideas
answer = Respuesta
comment = Comentario
time-label = Fecha
any-time = Cualquier fecha
past-week = Última semana
past-month = Último mes
past-year = Último año
space-label = Sección
all-spaces = Todas las secciones
more-filters = Más filtros
with-tag = Etiqueta: { $tag }
by-author = De @{ $handle }
with-status = Estado: { $status }
take-away = : quitar este filtro
answers-word = { $count ->
    [one] respuesta
   *[other] respuestas
}
replies-word = { $count ->
    [one] respuesta
   *[other] respuestas
}
comments-word = { $count ->
    [one] comentario
   *[other] comentarios
}
votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}
points = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
at-most-characters = { $count ->
    [one] como máximo { $count } carácter
   *[other] como máximo { $count } caracteres
}
expected-kind = uno de: post, question, discussion, article, announcement, idea, reply, person
expected-one-kind = ninguno, salvo que se busque un solo tipo
expected-since = uno de: week, month, year, 2026-01-31, RFC 3339

## A member's page
written-by = Escrito por { $name }
will-be-listed = Aquí aparecerá lo que escriba.
in-figures = En cifras
reputation = Reputación

## All that is kept of somebody
left-out = { $kind ->
    [posts] publicaciones
    [replies] respuestas
    [ideas] ideas
   *[other] votos
} a partir de los primeros { $count }
profile-about = { $name } en la comunidad { $community }: publicaciones, respuestas e ideas.

## What came of a campaign
outcome = Resultados
outcome-lead = Lo que salió de aquí
outcome-ideas = Las ideas más votadas
outcome-questions = Las preguntas mejor respondidas
outcome-no-ideas = No hubo ideas.
outcome-no-questions = No hubo preguntas.
outcome-all-posts = Todas las publicaciones
outcome-all-ideas = Todas las ideas

## The campaign in the studio
overview-lead = Cómo está esta comunidad, qué falta por hacer, y abrirla.
said = Hecho. Así está la comunidad ahora.
launch-now = Abrir ahora
launch-on = Que abra el { $moment }
check-title = Antes de abrir
check-figures = { $done } de { $all } hechas
check-done = Hecho
check-open = Falta
check-spaces = Hay secciones donde escribir
check-spaces-do = Secciones
check-seeds = En cada sección hay algo que leer
check-seeds-do = Escribir
check-bare = Aún no hay nada en: { $spaces }
check-welcome = Una bienvenida para quien llega
check-welcome-do = Textos
check-guidelines = Normas propias
check-guidelines-do = Normas
check-look = Tus colores y letras
check-look-do = Marca
check-weak = Algo de ello se lee mal; la página dice qué.
check-ways = Se puede iniciar sesión
check-ways-do = Formas de entrar
check-dates = Se sabe cuándo abre
check-dates-do = Fechas
check-opens = Abre el { $moment }
check-goals = Objetivos con que medirla
check-goals-do = Objetivos
check-invited = Hay alguien invitado
check-invited-do = Invitaciones
check-sites = Tus sitios están en la lista
check-sites-do = Sitios
plan-title = Qué cambiaría
plan-figures = Por crear: { $made }. Por cambiar: { $changed }. Como deben estar: { $left }.
plan-nothing-to-do = Nada que cambiar. Como deben estar: { $left }.
plan-new = Nuevo
plan-changed = Cambiado
plan-left = Queda igual
plan-nothing = nada
plan-becomes = pasa a
apply-done = Hecho. Cambios: { $count }.
apply-nothing = Nada que cambiar: todo está como debe.
apply-what = Qué se hizo
apply-stopped = Una cosa no se pudo hacer, así que no se intentó el resto.
apply-goes-on = Lo anterior está hecho y queda. Falta: { $left }. Si se aplica otra vez, sigue desde aquí.
apply-more = Había mucho que hacer. Falta: { $left }. Aplica otra vez para seguir.
what-community = Comunidad
what-joining = Quién puede unirse
what-theme = Aspecto
what-logo = Logotipo
what-guidelines = Normas
what-gate = Regla de acceso
what-resource = Recurso externo
what-space = Sección
what-tag = Etiqueta
what-sites = Sitios propios
what-survey = Encuesta
what-post = Publicación
what-idea = Idea
what-campaign = Nombre, fechas, bienvenida y objetivos
what-host-name = Nombre de host
what-way-in = Forma de entrar
manifest-lead = Toda la comunidad en un archivo: para llevársela, o para escribirla y aplicarla.
manifest-field = Manifiesto
manifest-hint = TOML, con sus textos dentro. Lo que el archivo no menciona queda como está.
manifest-plan = Mostrar qué cambiaría
manifest-apply = Aplicar
manifest-download = Descargar como archivo
manifest-other = El manifiesto es de «{ $theirs }» y esta comunidad es «{ $ours }». Cambia `slug` para aplicarlo aquí.
start-title = Empezar con una plantilla
start-lead = Una comunidad que ya sirve tal como es, en un paso. El resto lo editas tú.
start-adds = Esta comunidad ya no es un borrador. Una plantilla le añade cosas: sus fechas y lo que dice de sí misma quedan.
start-or = ¿Ya tienes un manifiesto?
start-or-manifest = Aplícalo
start-name-hint = Cómo se llama tu comunidad: una línea, como máximo 80 caracteres.
start-name-limit = una línea de 1 a 80 caracteres
start-use = Usar esta plantilla
start-others = Otras plantillas
start-next = ¿Y ahora?
start-next-words = Todo está en pie. Revísalo, pon tus palabras y colores, y ábrela.
start-checklist = A la lista previa
start-see = Ver la comunidad
start-opens = Abre
start-spaces-list = Secciones
start-goals-list = Objetivos
start-spaces = { $count ->
    [one] { $count } sección
   *[other] { $count } secciones
}
start-seeds = { $count ->
    [one] { $count } publicación inicial
   *[other] { $count } publicaciones iniciales
}
start-goals = { $count ->
    [one] { $count } objetivo
   *[other] { $count } objetivos
}
manifest-wrong = { $count ->
    [one] { $count } cosa por corregir; no se cambió nada
   *[other] { $count } cosas por corregir; no se cambió nada
}
template-launch = Lanzamiento de producto
template-launch-about = Un producto nuevo: noticias, preguntas, primeras impresiones, deseos. Seis semanas.
template-contest = Concurso de ideas
template-contest-about = Una pregunta a los clientes, sus ideas y votos, y ganadores al final. Cuatro semanas.
template-beta = Programa beta
template-beta-about = Probadores tras una puerta: versiones, problemas conocidos, comentarios. Tres meses.
template-support = Foro de ayuda
template-support-about = Los clientes se ayudan entre sí y el equipo interviene. Sin fecha de fin.
template-partners = Espacio de socios
template-partners-about = Instaladores y revendedores por invitación: materiales, acuerdos, formación. Sin fecha de fin.
spaces-lead = Dónde se escribe: qué va en cada sitio, quién pasa y en qué orden están.
spaces-save = Guardar
spaces-saved = Guardado.
spaces-before = Las secciones anteriores están guardadas.
spaces-new = Una sección nueva
spaces-address = En las direcciones
spaces-about = Qué va ahí
spaces-open = Abierta a todos
spaces-place = Lugar
spaces-taken = una dirección que no tenga otra sección
