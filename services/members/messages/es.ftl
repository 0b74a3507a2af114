# Words of the service `members`: ways in, profiles, invitations, requests, keys, and the studio.

## What people are given
group = grupo
badge = insignia
grant = permiso
code = código
# One thing somebody is given: its kind and its name.
a-gift = { $kind } { $name }
points = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}

## Asking to be let in
ask-title = Pedir acceso
asked-title = Ya has pedido acceso
ask-lead = «{ $policy }» en { $community }. Deciden los gestores; aparte de ellos y de ti, nadie lee tu mensaje.
asked-when = Pedido { $when }.
nobody-decided = Todavía no hay decisión.
asked-before = Ya lo habías pedido antes.
answered-when = Te respondieron { $when } y puedes volver a pedirlo.
may-ask-again = Puedes volver a pedirlo.
ask-hint = { $count ->
    [one] Opcional: por qué es para ti. Como máximo { $count } carácter.
   *[other] Opcional: por qué es para ti. Como máximo { $count } caracteres.
}
change-message = Cambiar el mensaje
back = Volver

## Signing in by mail
look-into-mail = Revisa tu correo
link-on-its-way = Hay un enlace en camino a { $address }. Ábrelo en este navegador antes de quince minutos.
nothing-there = ¿No hay nada? Mira en la carpeta de spam o pide otro.
open-outbox = Abrir la bandeja de salida de este equipo
use-another-address = Usar otra dirección
sign-in-as = Iniciar sesión como { $name }
one-more-click = Un clic más, para que no entre nada que no seas tú.
sign-in-to = Iniciar sesión en { $community }
outbox = Bandeja de salida
outbox-lead = Correo que habría salido de este equipo. Configura `mail_api` para enviarlo.
no-mail-yet = Todavía no hay correo
no-mail-hint = Aquí aparecerá lo que envíe esta comunidad.
mail-to = para { $address }

## Mails
mail-sign-in-subject = Inicia sesión en { $community }
mail-sign-in-text = Abre este enlace para iniciar sesión en { $community }:
mail-address-subject = Confirma tu dirección para { $community }
mail-address-text = Abre este enlace para añadir esta dirección a tu cuenta en { $community }:
mail-link-note = { $count ->
    [one] Funciona una vez, durante { $count } minuto, en el navegador desde el que lo pediste. Si no lo pediste, no pasa nada mientras no lo abras allí: puedes borrar este correo.
   *[other] Funciona una vez, durante { $count } minutos, en el navegador desde el que lo pediste. Si no lo pediste, no pasa nada mientras no lo abras allí: puedes borrar este correo.
}
mail-invitation-subject = Tu invitación a { $community }
mail-hello = Hola:
mail-hello-name = Hola, { $name }:
mail-invitation-text = Tienes una invitación a { $community }. Abre este enlace para unirte:
mail-invitation-note = Es para ti: no lo compartas. Si no quieres unirte, borra este correo y no pasará nada.

## Going on as somebody else
go-on-title = ¿Continuar como otra persona?
go-on-question = ¿Continuar como { $name }?
go-on-lead = En este navegador tienes la sesión iniciada como { $name }. Te han enviado aquí como otra persona.
go-on-as = Continuar como { $name }
stay = Seguir como { $name }

## Invitations, for who has one
use-invitation = Usar una invitación
use-invitation-lead = Escribe el código que te dieron. Verás para qué sirve antes de que pase nada.
label-code = Código
code-hint = Como `k7wq-3f9d-…` o `SPRING26`. Las mayúsculas y los guiones dan igual.
look-up = Comprobar
invited-to = Tienes una invitación a { $community }
invitation-used = Ya has usado esta invitación.
what-it-gives-is-yours = Lo que da ya es tuyo.
invitation-good = Esta invitación es válida.
invitation-used-up = Esta invitación ya se ha usado todas las veces posibles.
invitation-expired = Esta invitación ha caducado.
invitation-revoked = Los gestores han retirado esta invitación.
ask-for-new-one = Pide otra a quien te invitó.
invitation = Invitación
an-invitation = Una invitación
label-for = Para
gives-you = Te da
good-until = Válida hasta
accept-as = Aceptar como { $name }
go-to = Ir a { $community }
or = o
sign-in-first = Ya soy miembro: iniciar sesión primero
your-name = Tu nombre
your-name-hint = Los demás lo leen junto a lo que escribes.
name-in-addresses = Nombre en las direcciones
name-in-addresses-hint = Opcional: minúsculas, cifras y guiones. Si lo dejas vacío, se forma con tu nombre.
your-address-will-be = Tu dirección será { $address }. Solo la ven los gestores.
join-community = Unirse a { $community }

## Keys for programs
keys-title = Claves para programas
keys-lead = Una clave permite que un programa actúe en tu nombre, hasta donde lleguen sus ámbitos.
no-keys-yet = Todavía no hay claves
no-keys-hint = Crea una para cada programa; así podrás revocarla por separado.
copy-key-now = Copia la clave ahora.
key-shown-once = Solo se muestra esta vez, y nadie la guarda salvo tú.
programs-send-key = Los programas la envían como { $header } y la clave.
made-when = creada { $when }
ended-on = terminó el { $day }
until-day = hasta el { $day }
does-not-end = sin fecha de fin
revoke-key = Revocar la clave { $name }
revoke = Revocar
new-key = Nueva clave
key-name = Para qué es
key-name-hint = Por ejemplo, `exportar al almacén`.
key-scopes = Qué puede hacer
scope-read = Leer lo que tú puedes leer y comprobar accesos
scope-write = Publicar, responder, compartir ideas, editar
scope-vote = Votar
scope-manage = Gestionar: secciones, accesos, miembros, invitaciones
key-days = Cuánto tiempo vale
key-days-hint = Puedes revocarla cuando quieras.
days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
a-year = Un año
until-revoked = Hasta que se revoque
make-key = Crear la clave

## Profiles and people
member-since = Miembro desde el { $day }
points-of-reputation = { $count ->
    [one] { $count } punto de reputación
   *[other] { $count } puntos de reputación
}
badges = Insignias
change-profile = Editar tu perfil
people-lead = Los miembros de { $community }.
find-member = Buscar a un miembro
how-handle-begins = Cómo empieza el nombre de usuario
find = Buscar
nobody-found = No hay nadie
no-handle-begins = Ningún nombre de usuario empieza así.
more = Más
older = Anteriores
name-and-place = { $name }, { $place }

## Settings
settings-lead = Los tuyos, en { $community }.
keys-panel = Deja que un programa lea, escriba o vote en tu nombre.
your-keys = Tus claves
your-data = Tus datos
your-data-lead = Todo lo que esta comunidad guarda de ti, en un archivo JSON: tu perfil, lo que se te ha dado, lo que has escrito y lo que has votado.
download-data = Descargar tus datos
said-profile = Tu perfil se ha guardado.
said-picture = Tu foto se ha cambiado.
said-session = Se ha cerrado la sesión de ese navegador.
said-address = Tu dirección se ha confirmado.
picture = Foto
new-picture = Una foto nueva
picture-hint = PNG, JPEG, WebP o GIF, de { $size } KB como máximo. Mejor si es cuadrada.
use-picture = Usar esta foto
remove-picture = Quitar la foto
profile = Perfil
name-hint = Lo que se lee junto a lo que escribes.
where-you-are = Dónde estás
where-you-are-hint = Como prefieras decirlo.
website-hint = La dirección completa.
links = Enlaces
links-hint = Como máximo { $count }, uno por línea. Empiezan por `https://` o `http://`.
language = Idioma
language-hint = De las páginas, los correos y los avisos de aquí.
language-of-browser = El de mi navegador
time-zone = Zona horaria
time-zone-hint = Como `Europe/Bratislava`. Vacío: la de tu dispositivo.
save = Guardar
signing-in = Inicio de sesión
your-confirmed-address = Tu dirección confirmada es { $address }. Nadie más la ve.
address-hint = Te enviamos un enlace para confirmarla.
send-link = Enviarme un enlace
where-signed-in = Dónde tienes la sesión iniciada
sign-out-everywhere = Cerrar sesión en todas partes
a-program = Un programa
# Which browser, and on what it runs.
browser-on = { $browser } en { $system }
this-one = Este
since-when = inicio: { $when }
last-used = último uso: { $when }
session-way = { $way ->
    [email] con un enlace por correo
    [oidc] con inicio de sesión único
    [hand_off] desde el producto
    [invitation] con una invitación
   *[demo] como persona de la demo
}
sign-out-browser = Cerrar sesión: { $browser }
delete-account = Eliminar tu cuenta
delete-account-lead = Tu perfil, tu foto, tu dirección, tus claves y todo lo que se te ha dado se eliminan ahora y para siempre, y se cierra la sesión en todos los navegadores. Lo que has escrito se queda, con el nombre «{ $former }», y tus votos siguen contando.
your-handle = Tu nombre de usuario
type-handle = Escribe `{ $handle }` para confirmar que va en serio.
delete-my-account = Eliminar mi cuenta
add-address = Añadir { $address } a tu cuenta
add-address-lead = A partir de ahí podrás iniciar sesión con ella.
confirm-this-address = Confirmar esta dirección
confirm-your-address = Confirma tu dirección

## Signing in
demo-lead = Esto es una demo: elige quién quieres ser o inicia sesión con tu cuenta.
open-lead = ¿Primera vez? Al iniciar sesión pasas a ser miembro.
invited-lead = A esta comunidad se entra con invitación.
sign-in-with = Iniciar sesión con { $provider }
single-sign-on = inicio de sesión único
your-mail-address = Tu dirección de correo
mail-address-hint = Te enviamos un enlace. Sin contraseñas que recordar.
have-invitation = Tengo una invitación o un código
for-tools = Para herramientas y pruebas
session-token = Token de sesión
session-token-hint = Lo que escribe `folkmoot token`.

## The people of the demo
demo-noor = Una clienta: pregunta, responde, vota y comparte ideas.
demo-piet = Un socio: lee también lo que es solo para socios.
demo-mara = Una embajadora: ayuda a los demás y se le reconoce.
demo-tomas = Un empleado: responde oficialmente, fija el estado de las ideas, une duplicados.
demo-ines = Una moderadora: edita y borra lo que otros escriben.
demo-grace = La gestora: secciones, accesos y todo lo demás.

## The studio
invitations = Invitaciones
requests = Solicitudes
gates = Accesos
ways-in = Formas de entrar
keys = Claves
delete = Eliminar
delete-thing = Eliminar { $title }
change = Cambiar
change-thing = Cambiar { $title }
store = Guardar
stored = Guardado.
all-still-here = Todo lo que escribiste sigue aquí.
label-last-day = Último día
last-day-hint = Opcional, como `2027-05-01`.

## The studio: gates
gates-lead = Una regla de acceso dice quién pasa. Puede estar delante de una sección, una publicación, una idea o algo de otro sitio.
new-policy = Nueva regla
not-deleted = No se ha eliminado.
no-policies-yet = Todavía no hay reglas
no-policies-hint = Mientras no haya ninguna, todo está abierto a todo el mundo.
spaces-count = { $count ->
    [one] { $count } sección
   *[other] { $count } secciones
}
resources-count = { $count ->
    [one] { $count } recurso externo
   *[other] { $count } recursos externos
}
gate-of-people = personas
teaser-nothing = los demás no ven nada
teaser-title = los demás ven los títulos
teaser-excerpt = los demás ven los títulos y las primeras palabras
outside-resources = Recursos externos
outside-resources-lead = Descargas, documentación, una página de tu tienda: todo lo que pregunta por su nombre a { $check } o { $allow } antes de abrirse.
label-policy = Regla de acceso
policy-first = Crea primero una regla; después podrás poner algo detrás.
put-behind = Poner algo detrás de una regla
resource-name-hint = Con el que se pregunta por él, como `firmware-2`.
resource-title-hint = Lo que lee la gente.
resource-policy-hint = Quién puede tenerlo.
policy-hint = TOML o JSON.
policy-lead = Quién pasa y qué pueden ver los demás. Se aplica al momento y en todas partes.
policy-name-is = Nombre: { $name }
policy-name-hint = Para programas y direcciones: de 2 a 40 caracteres de `a-z 0-9 -`. No se puede cambiar después.
rules-title = Condiciones que puedes usar
rule-signed-in = todos los miembros; «everyone» para todo el mundo
rule-role = este rol o uno de más confianza: member, champion, employee, moderator, manager
rule-group = quien está en el grupo
rule-badge = quien lleva la insignia
rule-reputation = al menos esa reputación
rule-grant = quien lo ha comprado o firmado
rule-code = quien ha canjeado el código
rule-mail-domain = quien tiene allí su dirección confirmada
rule-country = quien viene de allí
rule-between = desde entonces; until = … para un final
rule-all = quien cumple todas; any: una de ellas; not: no cumple la indicada
rule-teaser = lo que pueden ver los demás: nothing, title, excerpt
back-to-gates = Volver a los accesos

## The studio: invitations
invitations-lead = Enlaces y códigos que traen a la gente, con sus grupos e insignias.
invite-somebody = Invitar a alguien o repartir un código
no-invitations-yet = Todavía no hay invitaciones
no-invitations-hint = Aquí aparece lo que crees y cuántas veces se ha usado.
label-label = Nombre interno
label-hint = Su nombre, para ti y para las reglas que lo piden. Puede leerlo quien no pasa.
code-of-choice = Código a tu elección
code-of-choice-hint = Opcional, como `SPRING26`. Vacío: uno al azar.
gives = Da
gives-hint = Como `group partners; badge pioneer; grant product:x`. Puede quedar vacío.
how-often = Cuántas veces
how-often-hint = Vacío: sin límite.
invite-address-hint = Opcional: para quién es. Cuenta cuando inicie sesión por correo.
optional = Opcional.
make-invitation = Crear la invitación
customers-csv = Clientes en CSV
customers-csv-hint = La primera línea nombra las columnas: `id,email,name,groups,tags,badges,grants`; basta un identificador o una dirección. En una celda, `|` separa varios. Hasta { $most } filas por vez.
mail-it = Enviar por correo
standing = { $standing ->
    [open] Válida
    [used_up] Agotada
    [expired] Caducada
   *[revoked] Retirada
}
used-times = usada { $count }
used-times-of = usada { $count } de { $most }
for-address = para { $address }
until-moment = hasta el { $moment }
made-when-by = creada { $when } por { $handle }
take-back = Retirar
take-back-thing = Retirar: { $title }
invitations-made = Invitaciones creadas
made-count = { $count ->
    [1] La invitación está creada
    [one] { $count } invitación creada
   *[other] { $count } invitaciones creadas
}
made-lead = { $count ->
    [one] Llévate el código ahora: solo se guardan resúmenes y esta página se muestra una vez.
   *[other] Llévate los enlaces ahora: solo se guardan resúmenes y esta página se muestra una vez.
}
not-mailed = No se han podido enviar: { $count }.
hand-links-over = Entrega tú sus enlaces.
mailed-to = Enviadas: { $count }.
back-to-invitations = Volver a las invitaciones

## The studio: people
all-roles = Todos los roles
studio-people-lead = Quiénes son, qué pueden hacer y qué se les ha dado.
find-members = Buscar miembros
handle-or-address = Nombre de usuario o dirección
handle-or-address-hint = El principio o entero.
role = Rol
only-these = Solo estos.
label-group = Grupo
only-its-members = Solo sus miembros.
try-another = Prueba con otro principio o deja un campo vacío.
members = Miembros
reputation = Reputación
joined = Ingreso
joined-when = ingreso: { $when }
suspended = Cuenta suspendida
active = Cuenta activa
signed-in-with = Sesiones
browsers = { $count ->
    [one] { $count } navegador
   *[other] { $count } navegadores
}
what-they-hold = Lo que se le ha dado
nothing-so-far = Nada por ahora.
as-others-read-it = Como lo leen los demás.
own-role-hint = Tu rol y tu estado los cambia otro gestor.
what-they-may-do = Qué puede hacer.
state = Estado
state-hint = A quien se suspende se le cierra la sesión.
source = { $source ->
    [manager] un gestor
    [invitation] una invitación
    [webhook] tienda o CRM
    [provider] inicio de sesión único
    [hand_off] tu producto
    [request] una solicitud aceptada
   *[other] { $source }
}
from = Origen
given = Desde
until = Hasta
take = Quitar
over-since = terminó el { $day }
until-taken = hasta que se quite
take-thing = Quitar: { $kind } { $name }
give = Dar
kind-hint = Qué es.
name-of-it = Su nombre
name-of-it-hint = Como `partners` o `product:x`.

## The studio: requests
waiting = { $count ->
    [0] Nadie espera respuesta.
    [1] Una solicitud espera respuesta.
    [one] { $count } solicitud espera respuesta.
   *[other] { $count } solicitudes esperan respuesta.
}
no-requests-yet = Todavía no hay solicitudes
no-requests-hint = Quien no pasa una regla puede pedir acceso. Sus solicitudes aparecen aquí.
request-state = { $state ->
    [granted] Aceptada
    [declined] Rechazada
   *[open] En espera
}
asked-when-short = pedido { $when }
letting-in-gives = Al dejar entrar se da
what-to-give = Qué dar
what-to-give-hint = Esta regla pide más de una cosa. Por ejemplo, `group partners`.
let-in = Dejar entrar
let-in-person = Dejar entrar: { $name }
decline = Rechazar
decline-person = Rechazar: { $name }

## The studio: ways in
ways-in-lead = Cómo la gente se hace miembro e inicia sesión. Lo que está desactivado no se ofrece en la página de inicio de sesión.
all-ways-off = Todas las formas de entrar están desactivadas. Quien cierre sesión ahora no podrá volver, tampoco tú, hasta que quien opera esta instalación cree un token con { $command }.
on = Activada
off = Desactivada
way-email = Un enlace por correo
way-email-lead = Enviamos un enlace que vale una vez, durante quince minutos.
way-oidc = Inicio de sesión único
way-oidc-lead = Con una cuenta de cualquier proveedor que use OpenID Connect.
way-hand-off = Desde tu propio producto
way-hand-off-lead = Tu producto envía a su gente con un token firmado. No hace falta invitarla.
way-invitation-lead = Enlaces y códigos que creas en { $place }.
way-webhook = Permisos desde tu tienda o CRM
way-webhook-lead = No es una forma de entrar: nos dice qué han comprado o firmado los miembros.
where-messages-go = Adónde envía sus mensajes
no-mail-api = Esta instalación aún no puede enviar correo, así que no se ofrece a nadie: falta { $setting }.
another-secret = Crear otro secreto
make-secret = Crear un secreto
secret-over = El anterior deja de valer al momento.
take-in-messages = Aceptar mensajes
let-people-in = Dejar entrar así
client-secret = Secreto del cliente
secret-kept = Hay uno guardado. Déjalo vacío para conservarlo mientras no cambien el proveedor ni el cliente.
secret-hint = El que nos dio el proveedor. Vacío para un cliente público.
redirect-uri = URI de redirección para poner en el proveedor
provider = Proveedor
provider-hint = Su dirección, como `https://id.example.com`. Lo demás lo averiguamos solos.
client-id = Identificador del cliente
client-id-hint = Cómo nos llama el proveedor.
button-name = Nombre en el botón
button-name-hint = «Iniciar sesión con …»
scopes = Ámbitos
scopes-hint = Separados por un espacio, con `openid` entre ellos.
groups-claim = Dato con los grupos
groups-claim-hint = En qué dato del proveedor están los grupos de una persona.
groups = Grupos
groups-hint = Uno por línea, el suyo antes que el nuestro: `Engineering = partners`. Los demás se omiten.
forget-secret = Olvidar el secreto guardado
where-product-sends = Adónde envía tu producto a la gente, con el token en `token`
public-keys = Claves públicas de tu producto
public-keys-hint = Un JWK Set, para RS256, ES256 o EdDSA. Vacío: firma HS256 con el secreto que damos.
secret-given-out = Se entregó un secreto. Solo vale mientras no se indiquen claves públicas.
issuer = Emisor
issuer-hint = Lo que debe decir `iss`. Vacío: no se mira.
sign-in-page-of-product = Página de inicio de sesión de tu producto
sign-in-page-hint = Nuestro botón lleva allí, con `next` añadido. Vacío: sin botón.
this-is-secret = Este es el secreto.
copy-secret = Cópialo ahora: solo se muestra esta vez.
secret-is-key = Su texto, tal cual, es la clave para HS256.
community-as-whole = La comunidad en conjunto
who-may-join = Quién puede unirse
who-may-join-hint = Quien ya es miembro lo sigue siendo.
joining-open = Cualquiera que inicie sesión
joining-invited = Solo quien tenga invitación
people-gate = Acceso a las personas
people-gate-hint = Quién puede leer lo que los miembros cuentan de sí.
people-gate-none = Ninguno: cualquiera puede consultar a las personas
voters-visible = Los gestores pueden ver quién ha votado; nadie más, nunca
vote-budget = Votos de cada miembro para ideas abiertas
vote-budget-hint = Cuántos a la vez, de 1 a 100; vacío: sin límite. El voto vuelve cuando la idea se cierra.
limit-vote-budget = un número entero de 1 a 100, o nada

## Limits of fields
limit-code-missing = el código que te dieron
limit-code-unknown = un código de esta comunidad: compáralo letra por letra
limit-days = de 0 a 3650 días
limit-whole-number = un número entero, o nada
limit-uses = un número entero de 1 a { $most }, o null
limit-a-role = uno de los roles
limit-roles = member, champion, employee, moderator o manager
limit-member-state = active o suspended, no { $state }
limit-group-line = en cada línea un grupo suyo, `=` y uno nuestro
limit-line-up-to = { $most ->
    [one] una línea de hasta { $most } carácter
   *[other] una línea de hasta { $most } caracteres
}
limit-line-from-to = { $most ->
    [one] una línea de { $least } a { $most } carácter
   *[other] una línea de { $least } a { $most } caracteres
}
limit-https = una dirección que empiece por `https://`
limit-no-query = una dirección sin consulta
limit-scopes = palabras separadas por un espacio, con `openid` entre ellas
limit-groups = { $most ->
    [one] como máximo { $most } grupo
   *[other] como máximo { $most } grupos
}
limit-secret = una línea de hasta 500 bytes
limit-secret-of-oidc = solo lo da un proveedor de OpenID Connect
limit-joining = `open` o `invited`
limit-policy-name = el nombre de una regla de acceso de esta comunidad
limit-mail-address = una dirección de correo, como `ada@example.com`
limit-handle-typed = tu nombre de usuario, `{ $handle }`
limit-gift-name = un nombre de 1 a 80 caracteres
limit-gifts = { $most ->
    [one] como máximo { $most } cosa
   *[other] como máximo { $most } cosas
}
limit-gift-line = un tipo (group, badge, grant o code) y un nombre, como `group partners`; «{ $part }» no lo es
limit-chosen-code = de 8 a 40 letras, cifras y guiones, como `SPRING26`
limit-future = un momento que aún está por llegar
limit-day = un día, como `2027-05-01`
limit-time = un momento, como `2027-05-01T12:00:00Z`
limit-one-line = { $most ->
    [one] una línea de { $most } carácter como máximo
   *[other] una línea de { $most } caracteres como máximo
}
limit-whole-address = una dirección completa de 200 caracteres como máximo, como `https://example.com`
limit-links = { $most ->
    [one] como máximo { $most } enlace
   *[other] como máximo { $most } enlaces
}
limit-language = uno de { $codes }, o vacío
limit-time-zone = una zona horaria como `Europe/Bratislava` o `UTC`, o vacío
limit-a-picture = una foto
limit-picture-size = como máximo { $most } KB, esta tiene { $size }
limit-picture-kind = un PNG, JPEG, WebP o GIF
limit-multipart = un formulario enviado como multipart/form-data
limit-file = un archivo
limit-key-scopes = al menos uno de read, write, vote, manage
limit-time-to-come = un momento futuro
limit-send-without-mail = nada, porque este sitio no puede enviar correo; entrega tú los enlaces
limit-address-to-send = una dirección a la que enviarla
limit-another-code = otro código: ya hay una invitación con este
limit-label-without-code = un nombre que no contenga el código: puede leerlo quien no pasa
limit-others-name = el nombre que leerán los demás
limit-handle-wish = de 1 a 40 letras a-z, cifras, guiones, puntos o guiones bajos; o déjalo vacío
limit-csv-mailed = { $most ->
    [one] como máximo { $most } fila si se envían por correo; llévate los enlaces de una lista más larga
   *[other] como máximo { $most } filas si se envían por correo; llévate los enlaces de una lista más larga
}
limit-csv-full = { $email } ya tiene { $most } cosas: con el nombre interno sobraría una
limit-entries = { $most ->
    [one] como máximo { $most } entrada, `give` y `take` juntos
   *[other] como máximo { $most } entradas, `give` y `take` juntos
}
limit-a-member = un miembro de esta comunidad
limit-one-of-names = uno de `email`, `handle` y `subject`; `issuer` solo junto a `subject`
limit-what-to-give = qué dar: la regla pide más de una cosa, así que hay que elegir
limit-answer = granted o declined
# What is wrong in the text of a policy, and at which place of it.
limit-at-place = `{ $place }`: { $limit }

## Lists of customers
csv-line = línea { $line }: { $limit }
csv-cell = línea { $line }, columna { $column }: { $limit }
# A name of a column that is none.
quoted = «{ $text }»
csv-not-utf8 = esto no es UTF-8
csv-most-rows = { $most ->
    [one] como máximo { $most } fila por petición
   *[other] como máximo { $most } filas por petición
}
csv-cells = { $cells ->
    [one] { $cells } celda, y la cabecera tiene { $header }
   *[other] { $cells } celdas, y la cabecera tiene { $header }
}
csv-twice = esto está también en la línea { $first }
csv-no-rows = al menos una fila debajo de la cabecera
csv-column-twice = esta columna está dos veces
csv-columns = las columnas son id, email, name, groups, tags, badges y grants
csv-header = la primera línea debe nombrar las columnas: email o id, y name, groups, tags, badges o grants
csv-broken = esto no se puede leer como CSV: { $complaint }

## Problems: links
link-does-not-work = Este enlace no funciona
link-unknown = No hemos enviado ese enlace. Quizá se cortó: pide otro.
link-expired = Los enlaces valen quince minutos. Pide otro.
link-of-other-browser = Este enlace se pidió en otro navegador y solo vale allí. Ábrelo allí o pide otro aquí.
link-used = Este enlace ya se ha usado, y cada uno vale una vez. Pide otro.

## Problems: accounts and roles
no-demo = Aquí nadie puede iniciar sesión así.
only-manager = Eres la única persona que gestiona esta comunidad. Nombra antes a otra; después podrás irte.
last-manager = Es la última persona que gestiona: nombra antes a otra.
own-role = Nadie cambia su propio rol ni se suspende. Pídeselo a otro gestor.
moderators-suspend-below = Los moderadores suspenden a quienes tienen un rol inferior. Pídeselo a un gestor.
no-mail-here = Esta instalación no puede enviar correo, así que no se puede confirmar ninguna dirección.
address-known = Tu cuenta ya tiene una dirección confirmada.
title-address-taken = Esta dirección está ocupada
address-taken = Esta dirección es de otra cuenta de esta comunidad. Inicia sesión con ella o usa otra.
only-managers-manage = Solo los gestores tienen claves con el ámbito `manage`.
title-too-many-keys = Ya hay bastantes claves
too-many-keys = { $most ->
    [one] Cada miembro tiene como máximo { $most } clave. Revoca una que ya no se use y crea después esta.
   *[other] Cada miembro tiene como máximo { $most } claves. Revoca una que ya no se use y crea después esta.
}
open-already = Esto ya está abierto para ti: no hay nada que pedir.

## Problems: coming in
title-not-signed-in = No se ha iniciado tu sesión
title-sign-in-failed = El inicio de sesión no ha funcionado
way-closed = Esta comunidad no deja entrar de esta forma. Su página de inicio de sesión muestra cuáles están abiertas.
way-without-secret = Para esta forma de entrar no damos secreto; `hand_off` y `webhook` tienen uno.
title-code-unknown = Este código no es nuestro
code-unknown = No hay ninguna invitación con este código. Compáralo letra por letra con lo que te enviaron.
title-invitation-over = Esta invitación ya no vale
invitation-over = { $why } Pide otra a quien te invitó.
invitation-required = A esta comunidad solo se entra con invitación. Pídesela a sus gestores y abre su enlace.
no-free-handle = No se ha encontrado un nombre libre para tus direcciones. Inténtalo de nuevo.
invited-is-member = La persona a quien va esta invitación ya es miembro. Inicia sesión y abre la invitación de nuevo.
sign-in-otherwise = La dirección es de alguien que cuida esta comunidad. Esas personas inician sesión con un enlace por correo o con inicio de sesión único.

## Problems: single sign-on
oidc-code-refused = El servicio de inicio de sesión no aceptó la respuesta que te dio. Empieza de nuevo en la página de inicio de sesión; si no ayuda, díselo a un gestor de esta comunidad.
oidc-two-people = El servicio de inicio de sesión habló de dos personas a la vez. Empieza de nuevo en la página de inicio de sesión.
oidc-state-mismatch = Esta respuesta no corresponde a un inicio de sesión empezado en este navegador en los últimos diez minutos. Empieza de nuevo en la página de inicio de sesión.
oidc-answer-used = Esta respuesta ya se ha usado, y cada una vale una vez. Empieza de nuevo en la página de inicio de sesión.
oidc-other-issuer = Esta respuesta viene de otro servicio de inicio de sesión, no del que te enviamos.
oidc-access-denied = No iniciaste sesión allí o no se permitió. Inténtalo de nuevo o entra de otra forma.
oidc-server-error = El servicio de inicio de sesión tiene un problema propio. Inténtalo dentro de un minuto.
oidc-refused = El servicio de inicio de sesión se ha negado. Si intentarlo de nuevo no ayuda, díselo a un gestor de esta comunidad.
oidc-token-invalid = Lo que el servicio de inicio de sesión dijo de ti no se pudo dar por cierto ({ $code }). Empieza de nuevo en la página de inicio de sesión.
oidc-unreachable = El servicio de inicio de sesión de esta comunidad no respondió como debía. Inténtalo dentro de un minuto o entra de otra forma.

## Problems: hand-offs
hand-off-missing = En esta petición no hay traspaso: hay que enviarlo como `token`.
hand-off-not-taken = El traspaso no se aceptó: { $why }.
jose-malformed = no es un JSON Web Token o alguno de sus datos es de otro tipo
jose-unsupported = está firmado con un algoritmo que no se acepta; se aceptan HS256, RS256, ES256 y EdDSA
jose-unknown-key = aquí no se conoce ninguna clave que pueda haberlo firmado
jose-forged = su firma no es válida
jose-expired = se le ha pasado el plazo. Vuelve atrás e inténtalo de nuevo
jose-not-yet = viene del futuro: uno de los dos relojes va mal
jose-no-expiry = no dice cuándo termina (`exp`)
jose-too-long = vale más de cinco minutos
jose-other-audience = es para otra comunidad (`aud`)
jose-other-issuer = viene de otro emisor (`iss`)
hand-off-unreachable = Ahora mismo no se pueden obtener las claves con que se comprueban los traspasos. Inténtalo dentro de un minuto.
hand-off-used = Este traspaso ya se ha usado, y cada uno vale una vez. Vuelve atrás e inténtalo de nuevo.
hand-off-no-iat = El traspaso no dice cuándo se hizo (`iat`).
hand-off-no-jti = El traspaso no tiene nombre propio (`jti`) o es demasiado largo.
hand-off-no-sub = El traspaso no dice de quién trata (`sub`).
hand-off-several = El traspaso es para varias comunidades (`aud`): tiene que ser para una.
hand-off-role = Un traspaso da los roles `member`, `champion` y `employee`. Los superiores se dan en el estudio.
hand-off-email = El traspaso indica una dirección de correo que no lo es (`email`).

## Problems: webhooks
title-not-believed = Esta entrega no es de confianza
hook-closed = Esta comunidad no acepta webhooks. Un gestor puede permitirlos en «Formas de entrar», en el estudio.
hook-too-old = { $count ->
    [one] Se firmó más de { $count } minuto antes o después de ahora. Fírmala de nuevo.
   *[other] Se firmó más de { $count } minutos antes o después de ahora. Fírmala de nuevo.
}
hook-signature-wrong = Envía `webhook-id`, `webhook-timestamp` (segundos) y `webhook-signature`: `v1,` y el base64 del HMAC-SHA256 de `{ $signed }` con el secreto que sigue a `whsec_`.

## The studio: brand
studio-brand = Marca
studio-campaign = Campaña
studio-surveys = Encuestas
studio-schedule = Publicaciones programadas
studio-numbers = Cifras

## Inviting many: lists, whom nobody may write to, members who bring others
invite-single = Enlaces y códigos
invite-lists = Listas de clientes
invite-bringing = Miembros que traen a otros
invite-suppressed = A quién no escribir
lists-lead = Invita a tus clientes, cada uno con su propio enlace, y mira quién lo abrió, se unió y participó.
new-list = Nueva lista
make-list = Crear la lista
list-name = Nombre de la lista
list-source = De dónde viene
list-source-hint = Opcional, como `newsletter`. Solo lo ves tú.
reward-points = Puntos
reward-points-hint = De reputación, al unirse: de 0 a 1000.
points-count = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
no-lists-yet = Todavía no hay listas
no-lists-hint = Una lista tiene un nombre, una recompensa y tus clientes, desde un CSV.
figure-invited = Invitados
figure-mailed = Enviados desde aquí
figure-opened = Abrieron
figure-joined = Se unieron
figure-took-part = Participaron
progress-invited = Sin abrir
progress-opened = Abierta
progress-joined = Dentro
progress-took-part = Con actividad
everybody = Todos
filter-people = Hasta dónde han llegado
nobody-here = Nadie aquí
nobody-here-hint = Añade personas desde un CSV o elige otro filtro.
more-people = Más personas
people-of-list = Personas de la lista
column-who = Quién
column-stage = Hasta dónde
column-mailed = Enviado
column-member = Miembro
said-no = No quiere correo
mailed-times = { $count ->
    [one] { $count } correo
   *[other] { $count } correos
}
people-added = { $count ->
    [one] Se añadió { $count } persona a la lista.
   *[other] Se añadieron { $count } personas a la lista.
}
people-known = { $count ->
    [one] { $count } ya estaba en ella.
   *[other] { $count } ya estaban en ella.
}
people-silenced = { $count ->
    [one] Se dejó fuera a { $count }: no se le puede escribir.
   *[other] Se dejó fuera a { $count }: no se les puede escribir.
}
mail-more = Hay más: vuelve a enviar.
send-title = Enviar los enlaces
send-hint = Desde aquí, de { $most } en { $most }; o llévate los enlaces a tu herramienta de correo. A nadie se le recuerda antes de un día ni más de dos veces.
mail-unsent = Enviar a quien falta
mail-again = Recordar a quien no lo abrió
download-links = Descargar los enlaces (CSV)
add-people = Añadir personas
customers-file = Archivo de clientes (CSV)
suppressed-lead = Direcciones y clientes a los que nadie invita y nada se envía. Solo se guardan resúmenes.
suppress-who = Direcciones o identificadores de clientes
suppress-who-hint = Uno por línea. Lo que lleva `@` es una dirección.
suppress-button = Poner en la lista
suppress-look = Buscar
is-suppressed = Está en la lista.
is-not-suppressed = No está en la lista.
suppressed-added = { $count ->
    [one] { $count } puesto en la lista.
   *[other] { $count } puestos en la lista.
}
suppressed-kind = { $kind ->
    [email] Dirección
   *[customer] Cliente
}
suppressed-by = { $reason ->
    [unsubscribed] por petición propia
   *[manager] puesto por un gestor
}
take-off = Quitar
take-off-thing = Quitar de la lista: { $thing }
nobody-suppressed = No hay nadie en la lista
nobody-suppressed-hint = Aquí aparece quien pulsa «no más invitaciones» en un correo, y quien tú pongas.
bringing-lead = Los miembros invitan a otros con su propio enlace y reciben una recompensa.
bringing-enabled = Los miembros tienen enlaces propios
bringing-saved = Guardado.
counts = Qué cuenta
counts-hint = Quien solo se ha unido puede ser el mismo miembro con otro nombre.
counts-took-part = Quien ha escrito o votado
counts-joined = Quien se ha unido
rewards = Recompensas
rewards-hint = Una por línea: cuántos, los puntos y una insignia, como `3 50 Ambassador`.
brought-most = Quién ha traído a más
nobody-brought = Nadie ha pedido un enlace todavía
nobody-brought-hint = Los miembros encuentran el suyo en sus ajustes.
brought-joined = se unieron: { $count }
brought-took-part = participaron: { $count }
bring-title = Invitar a otros
bring-lead = Con tu propio enlace a { $community }.
bringing-off = Los gestores de esta comunidad no han pedido a los miembros que traigan a otros.
own-link = Tu enlace
own-link-hint = Dáselo a gente que conoces. A quien se una con él lo has traído tú, y lo veis tú y los gestores.
get-link = Obtener tu enlace
bring-rewards = Qué te aporta
bring-joined = Cuentan quienes se unen.
bring-took-part = Cuentan quienes se unen y escriben o votan.
bring-at = { $count ->
    [one] Por { $count } persona
   *[other] Por { $count } personas
}
bring-more = { $count ->
    [one] Falta { $count } para la siguiente.
   *[other] Faltan { $count } para la siguiente.
}
nobody-came = Nadie ha llegado con él todavía
nobody-came-hint = A quien traigas aparece aquí.
invited-by = { $name } te invita a { $community }
you-are-in = Ya eres miembro: este enlace es para otros.
unsubscribe-title = ¿No más invitaciones?
unsubscribe-lead = No recibirás más correos que te inviten a { $community }.
unsubscribe-button = No más invitaciones
unsubscribed-title = Anotado
unsubscribed-lead = Nadie de aquí volverá a escribirte para invitarte. El enlace del correo sigue funcionando, por si algún día quieres unirte.
unsubscribe-undo = Fue un error
unsubscribe-undone = Deshecho
unsubscribe-undone-lead = Se te puede volver a invitar.
mail-unsubscribe = Si no quieres más invitaciones, abre esto:
limit-progress = `invited`, `opened`, `joined` o `took_part`
limit-points = un número entero de 0 a { $most }
limit-rewards = como máximo { $most } recompensas
limit-reward-at = cuántas personas hacen falta, de 1 a { $most }, cada número una vez
limit-reward-empty = una insignia, puntos o ambas cosas
limit-reward-line = «{ $line }» no es una recompensa: cuántos, los puntos y una insignia, como 3 50 Embajador
limit-batch-name = un nombre, para distinguir esta lista de otras
limit-batch-people = como máximo { $most } personas en una lista: crea otra
limit-send-closed = una comunidad abierta: hasta entonces los enlaces no llevan a ninguna parte
limit-send-expired = una lista cuyos enlaces aún sirvan
limit-suppressed = de 1 a { $most } direcciones o identificadores de clientes
csv-nobody = un identificador o una dirección
csv-of-lists = cada fila necesita una dirección; los identificadores y las etiquetas se guardan en las listas
