# Words of the service `campaigns`.

## Making communities
operator-needed = Hace falta un token de operador: lo muestra `folkmoot token --operator`.
slug-taken = Ya hay una comunidad con este nombre.
host-taken = Ya hay una comunidad, o este mismo servidor, con ese nombre de host.

## What a field takes
limit-name = una línea de 1 a 80 caracteres
limit-teaser = un momento, porque el avance dice cuándo se abre
limit-target = un número entero de { $least } a { $most }
limit-goal-once = cada medida una sola vez
limit-dates = un momento posterior a `{ $earlier }`
limit-to = `draft`, `open`, `frozen`, `ended`, `archived` o `by_date`; para programar la apertura, `open` con `at`
limit-at = un momento en el futuro
limit-draft-now = ningún momento: algo pasa a borrador en el acto
limit-host = un nombre de host de al menos dos partes, en minúsculas y sin puerto: `community.acme.example`; las letras que no sean a-z, como `xn--`
limit-handle = de 1 a 40 caracteres a-z, 0-9, -, _ y .
limit-key = de 1 a 80 caracteres
limit-seed-kind = `post` o `idea`
limit-id = un identificador

## The stages
stage-draft = Borrador
stage-scheduled = Programada
stage-open = Abierta
stage-frozen = Congelada
stage-ended = Terminada
stage-archived = Archivada
about-draft = Solo los gestores ven la comunidad.
about-scheduled = Solo los gestores ven la comunidad hasta que se abra.
about-open = Todos leen y participan, según las reglas de acceso.
about-frozen = Todo sigue aquí para leerlo; los miembros ya no pueden añadir ni cambiar nada.
about-ended = Como congelada, y la portada muestra los resultados.
about-archived = Como terminada, y los buscadores ya no la muestran.

## The page in the studio
campaign-title = Campaña
now = Ahora
by-hand = Fijado a mano el { $moment }.
dates = Fechas
date-opens = Se abre
date-freezes = Se congela
date-ends = Termina
date-archives = Pasa al archivo
no-date = sin fecha
what-now = Lo que puedes hacer ahora
say-open = Abrir ahora
say-frozen = Congelar ahora
say-ended = Terminar ahora
say-archived = Pasar al archivo
say-draft = Convertir en borrador
say-by-date = Volver a las fechas
undo-note = Todo esto se puede deshacer aquí. Una fecha que aún está por llegar se cumple igualmente; un borrador lo sigue siendo hasta que lo abras.

## The welcome
welcome = Te damos la bienvenida

## The pages in the studio
place-overview = Resumen
place-start = Plantillas
place-text = Textos
place-dates = Fechas
place-spaces = Secciones
place-goals = Objetivos
place-manifest = Manifiesto
save = Guardar
saved = Guardado.
limit-language = uno de los idiomas de la lista
limit-moment = una fecha y una hora, como `2026-06-01T09:00`
text-lead = Lo que la comunidad dice de sí misma.
name-hint = Una línea, como máximo 80 caracteres.
field-about = De qué trata
about-hint = Una o dos frases bajo el nombre, como máximo 500 caracteres.
language-hint = Para visitantes cuyo navegador no pide ninguno de los nuestros.
welcome-hint = Lo primero que se lee al llegar a la página de inicio. Se puede usar Markdown.
guidelines-note = Lo que pides a los miembros. Quien se une lo acepta.
guidelines-edit = Editar las normas
dates-lead = La campaña se abre, se congela y termina sola en estos momentos, al minuto.
dates-in-utc = Todas las horas son UTC. Un campo vacío significa: a mano, o nunca.
opens-hint = Hasta entonces solo la ven los gestores.
freezes-hint = Desde entonces los miembros leen y ya no escriben.
ends-hint = La página de inicio muestra entonces qué salió de ella.
archives-hint = Los buscadores dejan entonces de mostrarla.
teaser = Anunciarla a los visitantes antes de abrir
teaser-hint = Sabrán su nombre, de qué trata y cuándo abre; nada más.
goals-lead = Lo que la campaña debe alcanzar. Las cifras del estudio se comparan con ello.
goals-note = Un campo vacío no es ningún objetivo.
measure-members = Miembros
measure-taking-part = Personas que participan
measure-posts = Publicaciones
measure-answers = Respuestas
measure-ideas = Ideas
measure-votes = Votos
measure-solved-percent = Preguntas resueltas, en porcentaje
measure-first-answer-hours = Horas hasta la primera respuesta, como máximo
measure-nps = Net Promoter Score
