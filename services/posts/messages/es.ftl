# Words of the service `posts`: spaces, tags, threads, writing, history.

## Lists
sort-label = Ordenar
sort-hot = Activas
sort-new = Nuevas
sort-top = Mejores
sort-unanswered = Sin respuesta
older = Anteriores
nothing-here = Todavía no hay nada
be-first = Sé la primera persona en escribir algo.
about-community = Sobre esta comunidad
spaces = Secciones
popular-tags = Etiquetas populares
promoted = Destacadas
# Beside a number that stands before it.
answers-word = { $count ->
    [one] respuesta
   *[other] respuestas
}
replies-word = { $count ->
    [one] respuesta
   *[other] respuestas
}
answer = Respuesta
comment = Comentario
votes-count = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}

## Spaces and tags
posts-count = { $count ->
    [one] { $count } publicación
   *[other] { $count } publicaciones
}
tag-about = Publicaciones con la etiqueta { $tag }: { $posts }.
who-answers = Quién responde aquí
answers-given = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
of-them-accepted = { $count ->
    [one] { $count } aceptada
   *[other] { $count } aceptadas
}
# How many answers somebody gave, and how many of them were accepted.
answers-line = { $answers }, { $accepted }
related-tags = Etiquetas relacionadas
edit-introduction = Editar la introducción
write-introduction = Escribir una introducción
introduction = Introducción
introduction-hint = Para qué sirve la etiqueta y por dónde empezar. Puedes usar Markdown; { $most } caracteres como máximo.
save = Guardar

## A thread
edited-times = { $count ->
    [one] editado
   *[other] editado { $count } veces
}
do-answer = Responder
do-reply = Responder
quote = Citar
quote-label = Citar a { $name }
link = Enlace
link-label = Enlace a la respuesta de { $name }
link-post-label = Enlace a esta publicación
edit = Editar
delete = Eliminar
delete-post-sure = ¿Eliminar esta publicación? Las respuestas se conservan.
delete-reply-sure = ¿Eliminar esta respuesta?
flag = Denunciar
flag-label = Denunciar lo que ha escrito { $name }
accept = Aceptar
accept-no-more = Dejar de aceptar
accepted-answer = Respuesta aceptada
official-answer = Respuesta del equipo de { $community }
official-reply = Del equipo de { $community }
answers-heading = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
replies-heading = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
order-label = Orden de las respuestas
order-best = Mejores
order-newest = Más recientes
order-oldest = Más antiguas
more-replies = Más
from-here = Esta página empieza a mitad del hilo.
from-the-beginning = Leer desde el principio
new-replies = Respuestas nuevas: { $count }
post-deleted-note = Esta publicación se ha eliminado. Las respuestas se conservan.
reply-deleted-note = Respuesta eliminada
reply-withdrawn-note = Esta respuesta no se muestra
# Why something is not public: for its author and those who look after the place.
hidden-note = Oculto por denuncias de miembros. Lo revisará la moderación; hasta entonces solo lo ven quien lo escribió y los moderadores.
held-note = Pendiente de aprobación. Las primeras publicaciones de los miembros nuevos se revisan antes de mostrarse a todos.
removed-note = Retirado por la moderación. Ya solo lo ven quien lo escribió y los moderadores.
locked-note = Este hilo está cerrado: se puede leer, pero no admite más respuestas.
add-comment = Añadir un comentario
comment-button = Comentar
know-the-answer = ¿Sabes la respuesta?
sign-in-to-answer = Iniciar sesión para responder
something-to-say = ¿Quieres decir algo?
sign-in-to-reply = Iniciar sesión para responder
members-can = Los miembros de { $community } pueden responder, votar y proponer ideas.
your-answer = Tu respuesta
post-answer = Publicar la respuesta
your-reply = Tu respuesta
post-reply = Publicar la respuesta
reply-by = respuesta de { $name }

## Promoted posts
pin = Destacar
pin-change = Destacada: cambiar
pin-explained = Una publicación destacada aparece al principio de la portada y de su sección hasta el día que elijas. Como máximo { $most } a la vez.
pin-from = Desde
pin-from-hint = El primer día; vacío: ahora mismo.
pin-until = Hasta
pin-until-hint = El último día, como máximo dentro de un año.
pin-no-more = Dejar de destacar
promoted-until = Destacada hasta el { $day }

## History
history = Historial
version = Versión { $number }
words-in = { $count ->
    [one] { $count } palabra añadida
   *[other] { $count } palabras añadidas
}
words-out = { $count ->
    [one] { $count } palabra quitada
   *[other] { $count } palabras quitadas
}
# Read aloud before and after what was changed, never seen.
diff-added = añadido:
diff-removed = quitado:
diff-end = fin del cambio
same-lines = { $count ->
    [one] { $count } línea sin cambios
   *[other] { $count } líneas sin cambios
}
title-changed = Título
first-version = Texto original
nothing-changed = El texto es el mismo; cambió otra cosa, por ejemplo las etiquetas.

## Writing
edit-post = Editar la publicación
post-button = Publicar
post-anyway = Publicar de todos modos
cancel = Cancelar
question-note = Necesitas una respuesta.
discussion-note = Quieres saber qué piensan los demás.
article-note = Explicas algo.
announcement-note = La empresa tiene novedades.
title-hint = Una línea que reconocería quien busque esto.
space-hint = Dónde va.
similar-heading = ¿Ya se ha preguntado?
similar-words = Estas publicaciones se parecen mucho a la tuya. Si ninguna te sirve, publícala igualmente.
similar-live = Quizá sea una de estas:
edit-reply = Editar la respuesta
back-to-reply = Volver a la respuesta
in-reply-to = En el hilo { $title }

## Errors
limit-kind = question, discussion, article o announcement
limit-sort = hot, new, top o unanswered
limit-sort-author = `new`, el único orden de una lista por autor
limit-sort-replies = old o new
limit-sort-thread = best, new u old
limit-space = una sección de esta comunidad a la que tengas acceso
limit-policy = el nombre de una regla de acceso de esta comunidad
limit-accept = el id de una respuesta a esta pregunta
limit-parent = el id de una respuesta de este hilo que no sea comentario de otra
limit-reply-kind = answer o comment
limit-only-comment = `comment`: solo es respuesta lo que contesta a la propia pregunta
limit-name = una línea de 1 a 80 caracteres
limit-position = un número entero de hasta un millón
limit-until = un momento entre ahora y dentro de un año, según RFC 3339
limit-pins = como máximo { $most } publicaciones destacadas a la vez; quita antes alguna otra
thread-gone = Aquello a lo que respondes se ha eliminado mientras tanto.
thread-locked = Este hilo está cerrado y no admite más respuestas.
post-is-deleted = Esta publicación se ha eliminado; solo queda su lugar en el hilo.
reply-is-deleted = Esta respuesta se ha eliminado; solo queda su lugar en el hilo.
not-yours = Esto solo pueden hacerlo quien lo escribió y quienes cuidan de la comunidad.
only-author-edits-post = Solo quien la escribió puede editar una publicación.
only-author-edits-reply = Solo quien la escribió puede editar una respuesta.
no-question = Solo una pregunta tiene respuesta aceptada.
place-gone = La sección o la regla de acceso se acaba de eliminar. Elige otra.
invalid-if-match = `If-Match` espera un `ETag` del propio recurso.

## Scheduled posts
publish-at = Cuándo aparece
publish-at-hint = Vacío: ahora mismo. El día y la hora son UTC; ahora es { $now }. Hasta entonces solo lo ves tú y quienes gestionan.
scheduled = Programadas
scheduled-lead = Publicaciones que aparecen solas en su momento. Hasta entonces nadie más las conoce.
schedule-kept = Está programada.
schedule-cancelled = No aparecerá. Su texto se ha borrado.
nothing-scheduled = No hay nada programado
nothing-scheduled-note = Al escribir una publicación, indica cuándo debe aparecer.
later = Más tarde
stopped = Debía aparecer y no apareció, porque quien la escribió ya no puede escribir aquí. Elige otro momento cuando pueda, o cancélala.
preview = Vista previa
edit-or-move = Editar o mover
publish-now = Publicar ahora
cancel-post = Cancelarla
cancel-sure = ¿Cancelar esta publicación? Su texto se perderá.
limit-publish-at = un momento desde ahora hasta dentro de 400 días, en RFC 3339
limit-appeared = nada: la publicación ya ha aparecido
limit-from = un momento dentro de un año, antes de `until`, en RFC 3339
