# Words of the service `gate`: who may read what, and how they get in.

## Ways in
step-sign-in = Inicia sesión
step-register = Únete como miembro
step-redeem-invitation = Canjea una invitación
step-group = Esto es para miembros del grupo «{ $group }»
step-role = Esto es para el rol «{ $role }» y superiores
step-badge = Esto es para quienes tienen la insignia «{ $badge }»
step-reputation = Esto requiere una reputación de { $least }, que se gana con publicaciones y respuestas útiles
step-grant = Esto es para quienes tienen «{ $grant }»
step-code = Canjea el código «{ $code }»
step-address = Esto es para direcciones de correo confirmadas de { $domain }
step-wait = Se abre el { $moment }
step-ask-a-manager = Pregunta a un gestor de esta comunidad
step-ask = Pide acceso a un gestor
people-of = La lista de personas de { $community }

## Who asks
bearer-needed = `Authorization` debe contener `Bearer` y un token.
members-only-action = Solo los miembros pueden hacer esto. Inicia sesión o envía un token de sesión como `Authorization: Bearer`.
role-too-low = Para esto hace falta el rol «{ $needed }» o uno superior; el tuyo es «{ $yours }».
key-invalid = Esta clave no es nuestra o se ha revocado.
key-not-for-this = Ninguna clave sirve para esto: hace falta una persona con la sesión iniciada.
scope-missing = Para esto hace falta una clave con el ámbito `{ $scope }`.
session-ended = Esta sesión se ha cerrado. Inicia sesión de nuevo.
member-suspended = Los moderadores han suspendido la cuenta de este miembro.
token-invalid = Este token de sesión no es nuestro.
token-expired = La sesión ha caducado; inicia sesión de nuevo.
token-not-yet = El token de sesión todavía no es válido: el reloj de quien lo creó va adelantado respecto al nuestro.
token-of-other-community = El token de sesión es de otra comunidad.

## Policies and resources
limit-resources = de 1 a { $most } recursos
limit-resource-name = un nombre de 1 a 200 caracteres
no-such-resource = Ese recurso no existe o no está disponible para ti.
limit-rules-deep = como máximo 16 condiciones anidadas
limit-rule-name = un nombre de 1 a 80 caracteres
limit-reputation = un número entero del 1 al { $most }
limit-domain = un dominio en minúsculas, como `example.com`
limit-countries = de 1 a 250 países
limit-country = dos letras mayúsculas, según ISO 3166-1: `SK`
limit-from-before-until = `from` antes que `until`
limit-from-or-until = `from`, `until` o ambos
limit-rules = de 1 a 50 condiciones
limit-policy = el nombre de una regla de acceso de esta comunidad
limit-one-line = una línea de 1 a { $most } caracteres
policy-in-use = Esta regla de acceso todavía se usa. Primero asigna otra, o ninguna, a lo que la usa.

## The life of a community
not-open-title = Aún no está abierta
not-open = { $community } se abre el { $moment }.
stage-title = Solo lectura
stage-frozen = Esta comunidad está congelada. Todo sigue aquí para leerlo, pero ya no se puede añadir ni cambiar nada.
stage-ended = Esta comunidad ha terminado. Todo sigue aquí para leerlo, pero ya no se puede añadir ni cambiar nada.
stage-archived = Esta comunidad está en el archivo. Todo sigue aquí para leerlo, pero ya no se puede añadir ni cambiar nada.
notice-draft = Borrador: solo los gestores ven esta comunidad.
notice-scheduled = Solo los gestores ven esta comunidad hasta que se abra el { $moment }.
notice-frozen = Esta comunidad está congelada: puedes seguir leyendo, pero ya no se puede añadir nada.
notice-ended = Esta comunidad ha terminado: puedes seguir leyendo, pero ya no se puede añadir nada.
notice-archived = Esta comunidad está en el archivo: puedes seguir leyendo, pero ya no se puede añadir nada.
