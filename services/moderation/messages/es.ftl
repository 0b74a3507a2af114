# Palabras del servicio `moderation`: denuncias, cola de revisión, normas, registro.

## Tipos
kind-post = Publicación
kind-reply = Respuesta
kind-idea = Idea

## Denunciar
flag-title = { $kind ->
    [post] Denunciar esta publicación
    [reply] Denunciar esta respuesta
   *[other] Denunciar esta idea
}
moderate-title = { $kind ->
    [post] Moderar esta publicación
    [reply] Moderar esta respuesta
   *[other] Moderar esta idea
}
flag-lead = La moderación leerá lo que escribas. Nadie más sabrá quién ha denunciado algo.
flag-reason-label = ¿Qué tiene de malo?
reason-spam = Spam
reason-spam-note = Publicidad, o lo mismo una y otra vez
reason-abuse = Insultos
reason-abuse-note = Insultos, amenazas o acoso
reason-off-topic = Fuera de tema
reason-off-topic-note = Su sitio es otro
reason-illegal = Contra la ley
reason-illegal-note = No debería estar aquí ni en ninguna parte
reason-personal-data = Datos personales
reason-personal-data-note = Revela algo que es asunto privado de alguien
reason-other = Otra cosa
reason-other-note = Explica abajo de qué se trata
flag-note-label = Mensaje para la moderación
flag-note-hint = Opcional, pero necesario con «otra cosa». Hasta 1000 caracteres.
flag-hide = Ocultar ya, hasta que alguien decida
flag-button = Denunciar
flag-back = Volver adonde está
flag-home = Volver al inicio
flag-thanks = Gracias
flag-thanks-text = La moderación lo revisará.
flag-thanks-hidden = Ya no está a la vista hasta que la moderación lo revise.
flag-own = Esto es tuyo. Puedes editarlo o eliminarlo.
flag-twice = Ya has denunciado esto. La moderación lo revisará.
flag-gone = Esto no está publicado, así que no hay nada que denunciar.
limit-reason = spam, abuse, off_topic, illegal, personal_data u other
limit-note = { $count ->
    [one] como máximo { $count } carácter
    [many] como máximo { $count } de caracteres
   *[other] como máximo { $count } caracteres
}
limit-note-missing = unas palabras sobre qué está mal

## Avisos en las páginas
limit-links = { $most ->
    [one] como máximo { $most } enlace mientras llevas poco aquí
    [many] como máximo { $most } de enlaces mientras llevas poco aquí
   *[other] como máximo { $most } enlaces mientras llevas poco aquí
}
limit-links-race = menos enlaces mientras llevas poco aquí

## Decidir
decide-title = Decidir
decide-own = Sobre lo que has escrito tú decide otra persona de la moderación.
nothing-to-decide = No hay nada que decidir: ya está así, o alguien se ha adelantado.
nothing-to-move = Ya está en esa sección.
limit-action = approve, hide, remove, restore, lock o unlock
limit-lock = approve, hide, remove o restore: solo se cierran publicaciones e ideas
limit-space = una sección de esta comunidad abierta para ti
limit-reason-length = { $count ->
    [one] como máximo { $count } carácter
    [many] como máximo { $count } de caracteres
   *[other] como máximo { $count } caracteres
}
act-approve = Aprobar
act-publish = Publicar
act-hide = Ocultar
act-keep-hidden = Mantener oculto
act-remove = Retirar
act-restore = Restaurar
act-lock = Cerrar
act-unlock = Reabrir
act-move = Mover
act-suspend = Suspender
act-reinstate = Readmitir
act-on = { $action }: { $title }
why-label = Motivo, para el registro
move-label = Mover a la sección
locked = Cerrado
suspended = Cuenta suspendida

## La cola
queue-title = Moderación
queue-link = Cola de revisión
queue-lead = Lo que los miembros han denunciado y lo que espera aprobación.
tabs-label = Partes de la cola
tab-waiting = En espera
tab-flagged = Denunciado
tab-held = Primeras publicaciones
tab-hidden = Oculto
tab-removed = Retirado
queue-empty-title = Aquí no hay nada
queue-empty = Todo lo de esta parte de la cola está revisado.
queue-more = Más
log-link = Registro
settings-link = Ajustes
standing-flagged = Denunciado
standing-held = Espera aprobación
standing-hidden = Oculto
standing-removed = Retirado
standing-clear = Publicado
flags-weigh = { $count ->
    [one] { $count } denuncia abierta, peso { $weight }
    [many] { $count } de denuncias abiertas, peso { $weight }
   *[other] { $count } denuncias abiertas, peso { $weight }
}
verdict-upheld = confirmada
verdict-dismissed = desestimada
author-since = Miembro desde { $date }
author-reputation = Reputación { $count }
author-hidden = { $count ->
    [one] { $count } oculto
    [many] { $count } de ocultos
   *[other] { $count } ocultos
}
author-removed = { $count ->
    [one] { $count } retirado
    [many] { $count } de retirados
   *[other] { $count } retirados
}
author-log = Qué pasó antes
decided-by = Decisión de { $name }.
limit-filter = waiting, flagged, held, hidden o removed

## El registro
log-title = Registro
log-lead = Lo que han hecho moderadores y gestores. Las líneas no se cambian ni se borran nunca.
log-about = Solo lo que afecta a { $handle }.
log-all = Mostrar todo
log-number = N.º
log-when = Cuándo
log-who = Quién
log-what = Qué
log-about-whom = A quién afecta
log-why = Por qué
log-rule = una regla
log-closed = algo a lo que no tienes acceso
log-empty-title = Todavía nada
log-empty = Aquí quedará escrito lo que hagan moderadores y gestores.
log-action = { $action ->
    [approve] Aprobado
    [restore] Restaurado
    [hide] Ocultado
    [remove] Retirado
    [hold] Retenido para aprobación
    [auto_hide] Ocultado por el peso de las denuncias
    [flag_hide] Denunciado y ocultado al momento
    [lock] Cerrado
    [unlock] Reabierto
    [move] Movido
    [edit] Editado
    [delete] Eliminado
    [settings] Ajustes cambiados
    [guidelines] Normas cambiadas
    [role] Rol cambiado
    [suspend] Cuenta suspendida
    [reinstate] Cuenta readmitida
    [give] Concedido
    [take] Quitado
    [decline] Rechazado
    [secret] Secreto renovado
    [save] Guardado
   *[other] { $action }
}
log-thing = { $kind ->
    [post] publicación
    [reply] respuesta
    [idea] idea
    [space] sección
    [tag] etiqueta
    [policy] regla de acceso
    [resource] recurso
    [invitation] invitación
    [way] forma de entrar
    [grant] permiso
    [request] solicitud
    [brand] marca
   *[other] { $kind }
}
limit-cursor = un cursor de `next` de una página anterior

## Ajustes
settings-title = Ajustes de moderación
settings-lead = Cuándo las denuncias ocultan algo y qué pueden hacer los miembros nuevos.
settings-saved = Guardado.
set-threshold = Peso que oculta
set-threshold-hint = La denuncia de un miembro pesa 1; la de uno nuevo, 0,5; la de la moderación, 3. Con 0 las denuncias no ocultan nada por sí solas.
set-hold = Primeras publicaciones por aprobar
set-hold-hint = Cuántas cosas de cada miembro esperan aprobación antes de que el resto se publique al momento. De 0 a 20.
set-days = Días como miembro nuevo
set-days-hint = Cuánto duran los dos límites de abajo. Con 0, para nadie.
set-per-hour = Publicaciones por hora
set-per-hour-hint = Cuánto puede escribir un miembro nuevo en una hora, con respuestas e ideas.
set-links = Enlaces por publicación
set-links-hint = Cuántos enlaces puede tener lo que escribe un miembro nuevo.
save = Guardar
cancel = Cancelar
limit-number = un número entero
limit-whole = un número entero de { $least } a { $most }
limit-threshold = un número de 0 a 100 con un decimal como máximo

## Normas
guidelines-title = Normas
guidelines-lead = Lo que { $community } pide a todo el que participa.
guidelines-written = Versión del { $date }
guidelines-edit = Editar las normas
guidelines-edit-lead = Un texto nuevo es una versión nueva: se pide a los miembros que la acepten, y pueden seguir hasta entonces.
guidelines-field = Las normas
guidelines-hint = Markdown. Hasta 20.000 caracteres.
guidelines-changed = Las normas han cambiado desde que las aceptaste. Léelas otra vez, por favor.
guidelines-tick = He leído las normas y las voy a respetar
guidelines-accept = Aceptar y seguir
guidelines-accepted = Has aceptado estas normas.
welcome = ¡Te damos la bienvenida a { $community }!
welcome-text = Una cosa antes de seguir: esto es lo que nos pedimos unos a otros.
limit-tick = una marca: sin ella puedes leer, pero no has aceptado
limit-version = una versión de las normas que exista
limit-guidelines-missing = el texto de las normas
limit-guidelines = { $count ->
    [one] como máximo { $count } carácter
    [many] como máximo { $count } de caracteres
   *[other] como máximo { $count } caracteres
}
rules-lead = Este sitio vale lo que vale lo que escribimos en él. Unas pocas cosas ayudan a que siga así.
rule-kind = Trata bien a los demás
rule-kind-text = Discute sobre el asunto, no sobre la persona. Detrás de cada nombre hay alguien que ha venido a pedir ayuda o a darla. Los insultos, las amenazas y el acoso se retiran.
rule-topic = Ayuda a que se encuentre
rule-topic-text = Mira si tu pregunta ya está hecha, ponle un título que diga de qué va y publícala en la sección que le toca. Cuenta qué has probado y qué pasó.
rule-spam = Nada de publicidad
rule-spam-text = Si recomiendas algo con lo que ganas dinero, dilo. La publicidad, y lo mismo publicado una y otra vez, se retira.
rule-private = Lo privado sigue siendo privado
rule-private-text = Direcciones, teléfonos, números de pedido, claves y contraseñas no van aquí: ni tuyas ni de nadie.
rule-law = Respeta la ley
rule-law-text = Publica solo lo que puedas publicar. Lo que infringe la ley se retira y, cuando hay que hacerlo, se comunica.
rule-flag = Denuncia, no pelees
rule-flag-text = Si algo infringe estas normas, denúncialo en vez de responder igual. La moderación revisa cada denuncia; puede ocultar, mover o retirar cosas y suspender a quien siga.
rules-end = Si una decisión te parece equivocada, escribe a la moderación. Todo el mundo se equivoca alguna vez.
