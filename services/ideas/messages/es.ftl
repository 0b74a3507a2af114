# Words of the service `ideas`: the board, ideas, the roadmap, the change log.

## The board
ideas-lead = ¿Qué debería venir después? Vota lo que necesitas y añade lo que falta.
ideas-about = Ideas de esta comunidad, por votos.
sort = Ordenar
sort-top = Más votadas
sort-trending = Tendencia
sort-new = Recientes
status = Estado
all = Todas
filters = Filtros
take-away = Quitar el filtro
no-ideas = Todavía no hay ideas
be-the-first = Comparte la primera.
no-such-ideas = Ninguna idea coincide
other-filter = Prueba con otro estado, sección o etiqueta.
all-ideas = Todas las ideas
more-ideas = Más ideas
about-ideas = Sobre las ideas
how-decided = Cómo se decide
how-decided-note = El equipo mira primero las ideas con más votos, dice qué piensa y pasa a la hoja de ruta lo que va a construir.
see-roadmap = Ver la hoja de ruta
see-changelog = Novedades
spaces = Secciones

## Votes that are limited
votes-left = Votos disponibles: { $left } de { $size }
where-they-are = Tus votos
your-votes = Tus votos
votes-come-back = Un voto vuelve cuando lo retiras o cuando la idea se cierra.
votes-unlimited = Las ideas abiertas por las que has votado.
vote-refused = { $size ->
    [one] Tu voto no se ha contado: ya has usado tu { $size } voto. Retíralo aquí abajo y vuelve a votar.
   *[other] Tu voto no se ha contado: ya has usado tus { $size } votos. Retira uno aquí abajo y vuelve a votar.
}
no-votes = Ningún voto usado
no-votes-note = Vota las ideas que más necesitas.
votes-elsewhere = { $count ->
    [one] Otro está en una idea a la que ya no tienes acceso.
   *[other] Otros { $count } están en ideas a las que ya no tienes acceso.
}

## An idea
edited = editada
more = Más
do-comment = Comentar
do-edit = Editar
do-delete = Eliminar
delete-asked = ¿Eliminar esta idea? Su texto no se podrá recuperar.
deleted = Idea eliminada
deleted-note = Esta idea se ha eliminado. Sus comentarios se conservan.
# Why something is not public: for its author and those who look after the place.
hidden-note = Oculta tras denuncias de miembros. La revisará un moderador; hasta entonces solo la ven su autor y los moderadores.
held-note = Pendiente de aprobación. Las primeras publicaciones de los miembros nuevos se revisan antes de que las vean todos.
removed-note = Retirada por un moderador. Solo la ven su autor y los moderadores.
locked-note = Esta idea está cerrada: se puede leer y votar, pero no admite más comentarios.
was-merged-into = Esta idea se ha fusionado con { $idea }.
was-merged = Esta idea se ha fusionado con otra.
merged-from = { $count ->
    [one] { $count } idea fusionada aquí
   *[other] { $count } ideas fusionadas aquí
}
from-the-team = Del equipo de { $community }
what-do-you-think = ¿Qué opinas?
members-can = Los miembros de { $community } pueden votar y comentar.
sign-in-to-comment = Iniciar sesión para comentar
post-comment = Publicar comentario
history = Historial

## What the company does with an idea
owner = Responsable
owner-hint = El nombre de usuario de alguien del equipo; vacío: nadie.
who-answers = Quién es responsable
take-it = Me encargo yo
status-hint = Cómo va la idea.
official-response = Respuesta oficial
response = Respuesta
response-hint = Por qué y qué viene después. Se puede usar Markdown.
save = Guardar
merge-into = Fusionar con otra idea
other-idea = La otra idea
other-idea-hint = Su dirección o identificador. Los votos la siguen, cada uno contado una vez, y se puede deshacer.
do-merge = Fusionar
undo-merge = Deshacer la fusión
undo-merge-note = Los votos que trajo vuelven con ella; quien votó la otra idea por sí mismo se queda allí.

## Roadmap and change log
roadmap-lead = Lo que hemos decidido construir, lo que estamos construyendo y lo que ya está. Tus votos deciden qué llega aquí.
roadmap-about = Lo planificado, en curso y lanzado.
nothing-planned = Todavía no hay nada planificado
nothing-planned-note = Primero se miran las ideas con más votos.
see-ideas = Ver las ideas
planned-note = Decidido, sin empezar.
progress-note = En construcción.
shipped-note = Ya puedes usarlo.
nothing-now = Nada por ahora.
all-of-them = Todas
changelog = Novedades
changelog-lead = Lo pediste y lo hicimos: las ideas de esta comunidad que ya están aquí.
nothing-shipped = Todavía no se ha lanzado nada
nothing-shipped-note = Aquí aparecerá lo que salga de tus ideas.
asked-for-by = { $count ->
    [one] Lo pidió { $count } miembro
   *[other] Lo pidieron { $count } miembros
}
thanks-to = Gracias a
older = Anteriores

## Submitting one
submit-idea = Enviar la idea
edit-idea = Editar la idea
another-idea = Es otra idea: enviarla
cancel = Cancelar
compose-lead = Cuenta qué quieres hacer y qué te lo impide; cómo resolverlo puede venir después.
title-hint = La idea en una línea.
space-hint = Dónde encaja.
similar-heading = ¿Es una de estas?
similar-note = Votar una idea que ya está aquí ayuda más que repetirla.

## Limits of fields
limit-status = under_review, planned, in_progress, shipped, declined o merged
limit-settable = under_review, planned, in_progress, shipped o declined
limit-sort = top, trending o new
limit-sort-of-author = `new`, el único orden de una lista por autor
limit-space = una sección de esta comunidad a la que tengas acceso
limit-owner = el nombre de usuario de un empleado, moderador o gestor de esta comunidad
limit-into = el identificador de otra idea que puedas ver
limit-into-itself = una idea distinta de esta

## Refusals
place-gone = La sección o la regla de acceso se acaba de eliminar. Elige otra.
idea-deleted = Esta idea se ha eliminado; solo se conserva su lugar.
not-yours = Solo puede hacerlo quien la envió o quien cuida de la comunidad.
status-of-merged = Esta idea está fusionada con otra o eliminada. Da el estado a esa otra o deshaz antes la fusión.
already-merged = Una de las dos ya está fusionada o eliminada. Deshaz antes esa fusión o fusiona con la idea a la que lleva.
not-merged = Esta idea no está fusionada con otra.
merged-on = La idea con la que se fusionó se ha fusionado a su vez con otra. Deshaz antes esa fusión.
