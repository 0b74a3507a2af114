# Words of the service `insights`.

## Where views come from
source-direct = Dirección escrita, marcador o correo
source-other = Otros sitios
source-inside = Otra página de la comunidad
source-embed = Insertado en tu propio sitio
counted-how = Las visualizaciones y los visitantes se cuentan sin cookies, y no se guarda nada que diga quiénes eran. Los números pequeños de visualizaciones son exactos; los grandes, y los visitantes, son estimaciones con su error estándar: dos de cada tres veces la verdad no está más lejos. Los días son en UTC.

## Numbers: what the community brought
numbers = Cifras
numbers-lead = Qué ha aportado esta comunidad y cuánto ha avanzado hacia sus objetivos.
report = Informe
csv-file = Descargar CSV
period = Período
period-of = { $from } – { $to }
days-in-utc = Los días empiezan y terminan a medianoche UTC.
last-days = { $count ->
    [one] Último día
   *[other] Últimos { $count } días
}
whole-campaign = Todo
other-days = Otros días
from-day = Desde, por ejemplo 2026-11-01
to-day = Hasta
show = Mostrar
percent = { $number } %
hours = { $number } horas
short-day = { $day } { $month }

## Goals
goals = Objetivos
to-campaign = Fechas y objetivos
no-goals = Aún no hay objetivos. Una campaña que dice qué quiere alcanzar puede demostrar que lo ha alcanzado.
goals-note = Los objetivos cuentan todo desde el { $from }.
time-passed = Ha pasado el { $percent } del tiempo; la marca en las barras muestra dónde está.
measure-members = Personas que se unieron
measure-taking-part = Personas que participaron
measure-solved = Preguntas resueltas
measure-first-answer = Primera respuesta en
goal-of = { $count } de { $target }
goal-at-most = { $count }; el objetivo es { $target } como máximo
goal-untold = Aún no hay datos; el objetivo es { $target }
goal-reached = Alcanzado

## Sums and charts
views = Vistas
visitors-a-day = Visitantes al día
joined = Se unieron
took-part = Participaron
posts = Publicaciones
answers = Respuestas
ideas = Ideas
votes = Votos
solved = Preguntas resueltas
first-answer = Tiempo hasta la primera respuesta
nps = Disposición a recomendar (NPS)
to-sites = Visitas a tus sitios
chart-visits = Vistas y visitantes
chart-people = Personas
chart-written = Publicaciones, respuestas e ideas
chart-told = Del { $from } al { $to }: { $sum } en total. El máximo, el { $day }: { $most }.
chart-none = Del { $from } al { $to }: nada.
as-table = Como tabla
column-day = Día
column-from = Desde
where-from = De dónde vienen las vistas
no-visits = En estos días no ha venido nadie.
from-page-to-page = Pasar de una página a otra no es un origen: así hubo { $count } vistas más.
how-joined = Cómo se unió la gente
nobody-joined = En estos días no se ha unido nadie.
way-invitation = Por invitación
way-hand-off = Desde tu producto
way-provider = Con el acceso de tu empresa
way-email = Por un enlace de correo
way-other = De otro modo
nobody-went = En estos días nadie ha ido desde aquí a tus sitios.
by-space = Por sección
no-space = En ninguna sección
column-space = Sección
how-fast = Con qué rapidez se responde
no-questions = En estos días nadie ha preguntado nada.
fast-told = { $questions ->
    [one] { $questions } pregunta
   *[other] { $questions } preguntas
}, { $answered } con respuesta de otra persona, { $solved } resueltas.
within-hours = { $count ->
    [one] en { $count } hora
   *[other] en { $count } horas
}
within-days = { $count ->
    [one] en { $count } día
   *[other] en { $count } días
}
waited-longer = más tarde
still-waiting = todavía no
half-wait = La mitad de las preguntas o más siguen esperando, así que aún no hay un tiempo típico.
what-people-say = Qué dice la gente
to-survey = Encuestas
in-their-words = En sus palabras
nps-anonymous = Recomendación en tus sitios
exit-survey = Encuesta final
answers-given = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
each-score = Cada número
score-of-ten = { $score } de 10
no-answers-given = En estos días nadie ha respondido a ninguna encuesta.
method = Cómo se cuenta
method-people = Las personas se cuentan sin empleados, moderadores ni gestores. Lo que escriben cuenta como lo de cualquiera.
method-answers = El tiempo hasta la primera respuesta es el central de todas las preguntas. Las que nadie ha respondido cuentan como las más lentas, y responder a la propia pregunta no cuenta.

## The report
as-of = Datos del { $moment }
all-numbers = Todas las cifras
print-hint = Pensado para imprimir o guardar como PDF con la orden de impresión del navegador.
goals-reached = Objetivos: { $reached } de { $all } alcanzados
in-numbers = En cifras
best-posts = Publicaciones con más votos
best-ideas = Ideas con más votos
nothing-yet = Nada todavía.
votes-count = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}
replies-count = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}

## What anybody sees of the outcome
outcome-people = { $count ->
    [one] persona participó
   *[other] personas participaron
}
outcome-posts = { $count ->
    [one] publicación
   *[other] publicaciones
}
outcome-answers = { $count ->
    [one] respuesta
   *[other] respuestas
}
outcome-ideas = { $count ->
    [one] idea
   *[other] ideas
}
outcome-built = { $count ->
    [one] idea hecha realidad
   *[other] ideas hechas realidad
}

## What a field takes
limit-day = un día como `2026-11-22`
limit-after = un día que no sea anterior a `from`
limit-range = como máximo { $days } días
limit-by = `day`, `space` o `source`

## Surveys
survey-title = Tu opinión
nps-question = ¿Qué probabilidad hay de que recomiendes { $community } a tus amistades o colegas?
nps-words = ¿Cuál es la razón principal de tu número?
exit-question = ¿Qué probabilidad hay de que vuelvas a participar en algo como { $community }?
exit-words = ¿Qué fue lo mejor?
exit-more = ¿Qué debería ser distinto la próxima vez?
scale-low = nada probable
scale-high = muy probable
score = Número
optional-hint = Puede quedar vacío.
who-sees = Solo leen tu respuesta quienes gestionan esta comunidad. Puedes cambiarla más tarde.
send-answer = Enviar
thanks = Gracias. Tu respuesta está guardada. Si quieres, añade el porqué o cámbiala aquí.
not-asked = Ahora mismo no hay ninguna encuesta.
to-home = Ir a la portada
sign-in-to-answer = Se pregunta a los miembros: inicia sesión para responder.
team-not-asked = Formas parte del equipo, y al equipo no se le pregunta por su propio trabajo. Los miembros ven aquí la pregunta.
limit-score = un número entero de 0 a 10
limit-survey = `off`, `nps` o `exit`
limit-which = `nps` o `exit`
surveys = Encuestas
surveys-lead = Pregunta a los miembros qué piensan de la comunidad y lee lo que dicen.
survey-set = Guardado. Lo ya respondido se conserva.
what-is-asked = Qué se pregunta
ask-nothing = Nada
ask-nothing-note = No se muestra ninguna pregunta.
ask-nps = Recomendación
ask-nps-note = ¿Recomendarían los miembros la comunidad, de 0 a 10? En la portada hasta que respondan.
ask-exit = Al final
ask-exit-note = Un número y dos preguntas abiertas, cuando la comunidad está congelada o terminada.
save-survey = Guardar
what-came = Qué salió
of-members = Miembros
of-guests = En tus sitios
who-answered = Quién respondió
nps-name = Puntuación NPS
how-many = Respuestas
promoters = 9-10
passives = 7-8
detractors = 0-6
nobody-yet = Nadie todavía
nps-note = De cada cien, cuántos más dieron 9 o 10 que de 0 a 6, con su error estándar: dos de cada tres veces la verdad no está más lejos. Las visitas de tus sitios se cuentan aparte, porque nadie sabe quiénes son.
no-answers = Aún no hay respuestas
no-answers-note = Aquí aparece lo que dicen los miembros.
older-answers = Anteriores
without-words = Sin palabras
somebody-on = Alguien en { $site }
