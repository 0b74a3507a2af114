# Words of the common crate: the frame of every page, its parts, forms, and the errors that any service may raise.

## Time
just-now = ahora mismo
minutes-ago = { $count ->
    [one] hace { $count } minuto
   *[other] hace { $count } minutos
}
hours-ago = { $count ->
    [one] hace { $count } hora
   *[other] hace { $count } horas
}
days-ago = { $count ->
    [one] hace { $count } día
   *[other] hace { $count } días
}
# A day: 22 Nov 2026.
a-date = { $day } { $month } { $year }
# A day and a time of day.
a-moment = { $date }, { $time } UTC
month-1 = ene
month-2 = feb
month-3 = mar
month-4 = abr
month-5 = may
month-6 = jun
month-7 = jul
month-8 = ago
month-9 = sept
month-10 = oct
month-11 = nov
month-12 = dic
# Joins two things of a list.
and-then = { $first }; { $second }

## The frame
skip-link = Saltar al contenido
nav-main = Navegación principal
nav-more = Más enlaces
nav-pages = Paginación
you-are-here = Estás aquí
posts-tab = Publicaciones
ideas-tab = Ideas
roadmap-tab = Hoja de ruta
people-link = Personas
guidelines-link = Normas
moderation-link = Moderación
guidelines-due = Las normas han cambiado.
guidelines-read = Leerlas
api-link = API
feed-link = Canal web
language-label = Idioma
search = Buscar
search-label = Buscar en esta comunidad
search-placeholder = Buscar publicaciones e ideas
sign-in = Iniciar sesión
sign-out = Cerrar sesión
join = Unirse
write-post = Escribir una publicación
write-short = Escribir
share-idea = Compartir una idea
your-menu = { $name }: tu menú
bell = { $count ->
    [0] Notificaciones
    [one] { $count } notificación nueva
   *[other] { $count } notificaciones nuevas
}
your-page = Tu perfil
settings = Ajustes
studio = Estudio
run-with = { $community }. Funciona con Folkmoot.
back-to-start = Volver al inicio
back-to = Volver a { $community }
embedding = Insertar en tu web
nav-sites = Nuestros sitios

## Roles
role-visitor = Visitante
role-member = Miembro
role-champion = Embajador
role-employee = Empleado
role-moderator = Moderador
role-manager = Gestor
former-member = Antiguo miembro

## Kinds and statuses
kind-question = Pregunta
kind-discussion = Debate
kind-article = Artículo
kind-announcement = Anuncio
kind-idea = Idea
status-review = En revisión
status-planned = Planificada
status-progress = En curso
status-shipped = Lanzada
status-declined = Descartada
status-merged = Fusionada

## Votes
votes-hidden = { $count ->
    [one] voto
   *[other] votos
}
voted-word = tu voto
vote-up = Votar a favor: { $title }
vote-down = Votar en contra: { $title }
vote-for-hidden = : votar por «{ $title }»
vote-against = Votar en contra de «{ $title }»
sign-in-to-vote = Iniciar sesión para votar: { $title }
sign-in-to-vote-against = Iniciar sesión para votar en contra: { $title }

## Parts
answered-hidden = , respondida

## Forms
markdown-hint = Puedes usar Markdown: `**negrita**`, `*cursiva*`, `[texto](dirección)`, `> cita`, `- lista`.
markdown-help = Markdown que puedes usar
markdown-strong = negrita, cursiva, tachado
markdown-link = un enlace
markdown-picture = una imagen
markdown-code = código en una línea; varias líneas entre dos líneas con ```
markdown-quote = una cita
markdown-list = una lista; 1. para numerarla, - [ ] para tareas
markdown-heading = un título
markdown-table = una tabla; |---|---| bajo su primera línea
markdown-words = texto
markdown-shows = qué se ve
not-stored-yet = Aún no se ha guardado.
all-still-here = { $title }. Todo lo que escribiste sigue aquí.
your-comment = Tu comentario
field-title = Título
field-text = Texto
field-about-you = Sobre ti
field-tags = Etiquetas
tags-hint = Opcional. Hasta cinco, separadas por espacios o comas.
field-kind = Tipo
field-space = Sección
field-name = Nombre
field-handle = Nombre de usuario
field-email = Correo electrónico
field-location = Lugar
field-website = Sitio web
field-message = Mensaje
field-reason = Motivo

## Limits of fields
at-least-characters = { $count ->
    [one] al menos { $count } carácter
   *[other] al menos { $count } caracteres
}
at-most-characters = { $count ->
    [one] como máximo { $count } carácter
   *[other] como máximo { $count } caracteres
}, aquí hay { $length }
no-control-characters = sin caracteres de control
limit-tags = las etiquetas tienen de 1 a 35 caracteres de a-z 0-9 - + . #
at-most-tags = { $count ->
    [one] como máximo { $count } etiqueta
   *[other] como máximo { $count } etiquetas
}
limit-slug = de 2 a 40 caracteres de a-z, 0-9 y -
limit-limit = un número entero del 1 al 100
limit-cursor = un cursor del campo `next` de una página anterior
limit-pairs = pares nombre=valor, con codificación por ciento
limit-json-object = un objeto JSON
limit-site-name = un nombre de 1 a 80 caracteres
limit-site-url = una dirección completa como https://www.example.com; http solo en este equipo, sin nombre de usuario ni contraseña
limit-site-once = cada dirección una sola vez
limit-sites = como máximo { $count } sitios
# A complaint of a parser, in English, and where it stands.
line-and-column = línea { $line }, columna { $column }: { $complaint }

## Problems: titles
title-bad-request = No se puede leer la petición
title-sign-in = Primero inicia sesión
title-forbidden = No tienes permiso para hacer esto
title-not-found = Aquí no hay nada
title-conflict = Esto choca con el estado actual
title-stale = Alguien lo ha cambiado antes
title-invalid = Hay campos que corregir
title-too-many = Demasiadas peticiones
title-refused = Todavía no tienes acceso
title-undelivered = Otro servicio no ha respondido
title-broken = El error es nuestro
title-busy = Un momento, por favor
title-method = Esto no se puede hacer aquí
title-too-large = La petición es demasiado grande
title-content-type = Hace falta otro tipo de contenido
title-key-reused = Esta clave ya se usó en otra petición

## Problems: what to do
detail-not-found = En esta dirección no hay nada que puedas ver. Quizá se haya eliminado o la dirección esté mal escrita.
detail-stale = La versión de If-Match ya no es la actual. Vuelve a leerla y aplica el cambio sobre ella.
detail-invalid = { $fields }. No se ha guardado nada.
named-limit = { $field }: { $limit }
detail-too-many = { $seconds ->
    [one] Inténtalo de nuevo dentro de { $seconds } segundo.
   *[other] Inténtalo de nuevo dentro de { $seconds } segundos.
}
detail-refused = Esto no está abierto a todo el mundo.
detail-refused-step = Esto no está abierto a todo el mundo. { $step }.
detail-undelivered = Un servicio que necesitamos para esto no ha respondido y no se ha guardado nada. Inténtalo de nuevo en un minuto.
detail-broken = Tu petición estaba bien, nuestra respuesta no, y no se ha guardado nada. La causa ha quedado registrada para quienes administran este sitio.
detail-busy = La base de datos no ha respondido y no se ha guardado nada. Inténtalo de nuevo en un momento.
detail-method = La dirección es correcta, el método no; `Allow` indica cuáles lo son.
detail-malformed = La dirección o las cabeceras no tienen un formato válido.
detail-too-large = El cuerpo de una petición puede ocupar como máximo { $limit } KB. No se ha guardado nada.
detail-content-type = Envía el cuerpo como `Content-Type: { $wanted }`.
detail-body-not-utf8 = El cuerpo no está en UTF-8: el byte { $at } no pertenece a ningún carácter.
detail-not-utf8 = { $whole ->
    [form] El formulario no está en UTF-8.
    [query] Los parámetros de la dirección no están en UTF-8.
   *[cookie] Esto no está en UTF-8.
}
detail-not-json = El cuerpo no es JSON, línea { $line }, columna { $column }: { $complaint }.
detail-idempotency-key = `Idempotency-Key` tiene de 1 a 255 caracteres ASCII visibles.
detail-key-reused = El mismo `Idempotency-Key` llegó con otra petición en las últimas 24 horas. Usa una clave nueva para cada petición nueva.
detail-foreign-origin = Esta petición cambia algo y no viene de las páginas de este sitio. Los programas envían un token «bearer» en lugar de una cookie.
detail-origin-not-listed = La página que pregunta es de un sitio que esta comunidad no tiene en su lista. Un gestor puede añadirlo en el estudio, en «Insertar en tu web».

## Refusals as pages
not-open-to-everyone = Esto no está abierto a todo el mundo
this-thing = Este contenido
it-begins = Empieza así: «{ $excerpt }»
signed-in-as = Has iniciado sesión como { $name } ({ $role }).
sign-in-as-other = Iniciar sesión con otra cuenta
ways-in = Cómo acceder
why-sign-in = { $thing } es para miembros. Inicia sesión para leerlo.
why-sign-in-first = { $thing } es solo para algunos miembros. Primero inicia sesión para que sepamos si te incluye.
why-some-members = { $thing } es solo para algunos miembros y, por ahora, no te incluye.
why-badge = { $thing } es para miembros con una insignia que todavía no tienes.
why-reputation = { $thing } es para miembros que ya han ayudado a otros, y tu reputación todavía no es suficiente.
why-grant = { $thing } es para quienes tienen algo que, según nuestros datos, tú no tienes.
why-code = { $thing } es para quienes han canjeado un código.
why-mail-domain = { $thing } es para direcciones de correo de una organización, y la tuya no está confirmada como una de ellas.
why-country = { $thing } no está disponible en el país desde el que te conectas.
why-not-yet = { $thing } se abrirá más adelante.
why-over = { $thing } ya no está disponible: el plazo ha terminado.
why-excluded = { $thing } no está disponible para ti.
note-managers-decide = Los gestores de { $community } deciden para quién es.
note-sign-in = Si tienes acceso, volverás aquí directamente.
note-register = Solo lleva un minuto. Después se te abrirá todo lo que es para miembros.
note-redeem = Verás lo que te da antes de usarlo.
note-role = Los roles los asignan los gestores.
note-badge = Las insignias las conceden los gestores y también las invitaciones.
note-reputation = Diez puntos por cada voto a favor y quince por una respuesta aceptada.
note-grant = Lo que has comprado o firmado lo conocemos por tu dirección de correo.
note-address = Enviaremos un enlace a la dirección; al abrirlo confirmas que es tuya.
note-wait = Hasta entonces seguirá cerrado.
note-asked = Ya lo has pedido. Vuelve más tarde: cuando te admitan, se abrirá.
asked = Solicitud enviada
use-code = Usar un código
confirm = Confirmar
what-you-said = Tu solicitud
message-to-managers = Mensaje para los gestores, opcional
word-to-them = Unas palabras para los gestores
ask = Solicitar acceso
members-only = Cualquiera puede echar un vistazo; escribir y votar es cosa de los miembros de { $community }.
brought-back = Después volverás aquí.

## Counts
answers = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
answers-word = { $count ->
    [one] respuesta
   *[other] respuestas
}
replies = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
replies-word = { $count ->
    [one] respuesta
   *[other] respuestas
}
votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}
comments = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
}
comments-word = { $count ->
    [one] comentario
   *[other] comentarios
}

## What the script of the pages says, and the choice of colours
themes-label = Colores
theme-system = Según el dispositivo
theme-light = Claro
theme-dark = Oscuro
script-votes = Votos: { $count }
script-replies = Respuestas nuevas: { $count }
script-failed = No ha funcionado. Inténtalo de nuevo.
script-copied = Enlace copiado
