# Words of the service `votes`.

## Vote budget
votes-spent = { $count ->
    [one] Ya has usado tu único voto. Retíralo o espera a que esa idea se cierre: { $ideas }.
   *[other] Ya has usado tus { $count } votos. Retira alguno o espera a que se cierre una de estas ideas: { $ideas }.
}
