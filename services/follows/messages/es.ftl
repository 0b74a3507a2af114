# Words of the service `follows`.
notifications = Notificaciones
notifications-lead = Lo nuevo en los hilos que sigues y donde te han mencionado.
mark-read = Marcar todo como leído
nothing-yet = Todavía no hay nada
nothing-yet-note = Sigue una pregunta o una idea y las respuestas aparecerán aquí.
older = Anteriores
unread = Nuevo

## What happened
event-reply = Nueva respuesta
event-mention = Te han mencionado
event-accepted = Tu respuesta ha sido aceptada
event-status = Estado: { $status }
event-merged = Fusionada con otra idea

## The button beside a thread
follow = Seguir
unfollow = Dejar de seguir

## Limits of fields
limit-until = el identificador de una notificación
