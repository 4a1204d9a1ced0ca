//! What subscriptions bring, and who pays for them.

/// A figure's key and the patterns that name it.
pub(super) const FAMILIES: &[(&str, &[&str])] = &[
    (
        "mrr",
        &[
            "{entra|ingresa|cobramos|facturamos} {recurrente|fijo|de forma recurrente} {al mes|por mes|cada mes|todos los meses}",
            "{entra|ingresa} cada mes",
            "{plata|guita|lana|dinero|ingreso|ingresos|facturacion} {recurrente|recurrentes} {mensual|mensuales|}",
            "{entra|ingresa|facturamos} todos los meses",
        ],
    ),
    (
        "net_new_mrr",
        &["mrr {sumamos|agregamos|ganamos|crecimos} neto", "mrr neto {sumado|agregado|nuevo|}", "neto de mrr"],
    ),
    (
        "reactivation_mrr",
        &[
            "clientes que {volvieron|regresaron|vuelven} a pagar",
            "mrr de {los|} {clientes|} que {volvieron|regresaron|vuelven}",
        ],
    ),
    (
        "active_customers",
        &[
            "{empresas|cuentas|negocios|usuarios|clientes|suscriptores|companias|abonados|socios|alumnos|miembros|afiliados} {que|} {nos|} {pagan|pagando|activos|activas} {hoy|}",
            "{empresas|cuentas|negocios|usuarios|clientes|suscriptores|companias} {que|} {tenemos|tengo|hay} {activos|activas|pagando|vigentes|}",
            "clientes {que|} {nos|} {estan|siguen} pagando",
            "{cartera|base} activa de clientes",
            "clientes vivos",
        ],
    ),
    (
        "active_subscriptions",
        &[
            "{suscripciones|subs|membresias|licencias} {tenemos|tengo|hay|siguen} {activas|vigentes|vivas}",
            "{subs|membresias|licencias} {activas|vigentes|vivas}",
            "suscripciones que {siguen|estan} activas",
        ],
    ),
    (
        "churned_customers",
        &[
            "{empresas|cuentas|negocios|usuarios|suscriptores|clientes|companias|abonados|socios|alumnos|miembros|afiliados} {que|} se {nos|} {fueron|van|fue|han} {ido|}",
            "{empresas|cuentas|negocios|usuarios|suscriptores|clientes|companias|abonados|socios|alumnos|miembros|afiliados} {que|} {nos|} {cancelaron|cancelan|abandonaron|dejaron|dejan|perdimos|perdieron|abandonan}",
            "{empresas|cuentas|negocios|usuarios|suscriptores|clientes|companias|abonados|socios|alumnos|miembros|afiliados} {que|} {se|} {dieron|dan} de baja",
            "los que se {nos|} {fueron|van}",
            "los que {nos|} {cancelaron|dejaron}",
        ],
    ),
    (
        "overdue",
        &[
            "{facturas|cuotas|mensualidades|pagos} {vencidas|vencidos|atrasadas|} {y|} sin {pagar|cobrar|pago}",
            "{facturado|facturados|emitido|facturamos} {y|pero|} {esta|} {sin|no} {pagar|cobrar|cobrado|pagado|cobramos}",
            "{plata|guita|lana|dinero|monto|saldo} {que|} {tenemos|hay|esta|} en mora",
            "{plata|guita|lana|dinero|monto|saldo} {que|} {tenemos|hay|esta|} {atrasado|vencido|vencida|atrasada}",
            "{plata|guita|lana|dinero|monto|saldo} {que|} nos {deben|adeudan}",
            "{nos|} {estan|quedaron} debiendo",
            "{nos|} {deben|adeudan|debe|adeuda} {los|las|mis|nuestros|la|} {clientes|empresas|cuentas|gente|}",
            "{los|} clientes {que|} {nos|} {deben|adeudan}",
            "{facturas|pagos|cuotas|cobros} {atrasadas|atrasados|vencidas|vencidos|impagas|impagos|morosas|pendientes} {de|} {pago|cobro|}",
            "deuda de {los|mis|} clientes",
            "se deben en facturas",
        ],
    ),
    (
        "failed_payments",
        &[
            "{cobros|pagos|cargos|debitos|tarjetas|transacciones} {que|} {nos|} {se|} {rebotaron|rebotan|fallaron|fallan|rebotados|rebotadas|rechazados|rechazadas|rechazaron|declinados|declinadas|fallidos|fallidas}",
            "{facturas|suscripciones|cobros|renovaciones|cuentas} {con|que tuvieron|que dieron|que tienen} {|un|una|el} {fallo|fallos|falla|fallas|error|errores|rechazo|rechazos|problema|problemas|pago|cobro} {en el|en los|de|del|al|en|} {pago|pagos|cobro|cobros|tarjeta|cobrar|fallido|rechazado}",
            "{les|nos|} {fallo|reboto|fallaron|rebotaron} {el|los|la|las|} {pago|cobro|pagos|cobros|tarjeta|tarjetas}",
            "{tarjetas|pagos|cobros} fueron {rechazadas|rechazados|declinadas|declinados}",
            "{pagos|cobros} no {pasaron|entraron}",
            "{pagos|cobros} que no {pasaron|entraron}",
        ],
    ),
    (
        "ltv",
        &[
            "{vale|} la vida de {un|cada|el} cliente",
            "{vale|deja|rinde|paga} {un|cada} cliente {en|durante|} {toda|} su vida",
            "valor de vida de {un|cada|los|nuestros} {cliente|clientes}",
            "{nos|} deja un cliente antes de irse",
        ],
    ),
    (
        "arpa",
        &[
            "{nos|} {deja|paga|aporta|rinde} {en|} {promedio|} {cada|un} {cliente|cuenta|empresa|suscriptor} {en|} {promedio|}",
            "{pagan|dejan} {en|} {promedio|} {los|nuestros|} clientes {en|} promedio",
        ],
    ),
    (
        "trial_conversion_rate",
        &[
            "{pruebas|prueba|trials} {gratis|gratuitas|gratuita|} {que|} se {convirtieron|convierten|convirtio|convierte}",
            "{pruebas|prueba|trials|trial} {gratis|gratuitas|gratuita|} {que|} {se|} {terminan|terminaron|termino|acaban|acabaron|acabo|convierten|convirtieron|convirtio|pasan|pasaron|paso|llegaron|llego} {en|a|siendo|} {ser|} {pago|pagando|pagos|pagas|pagar|clientes|cliente}",
            "{paso|pasaje|pasan|pasaron|pasar|pase} de {la|} {prueba|pruebas|trial} {gratis|gratuita|} a {ser|} {pago|pagos|paga|pagar|plan}",
            "{los|} que {prueban|probaron} {gratis|} {se|} {y|} {quedan|queda|terminan|pagan|pagaron|compran} {pagando|pagan|}",
            "{pruebas|trials} {gratis|gratuitas|} {que|} {se|} {terminan|terminaron|acaban|acabaron|convierten|convirtieron|pasan|pasaron|} {en|a|siendo|} {pago|pagando|pagos|pagas|clientes}",
            "{de|} {la|} {prueba|trial} {gratis|gratuita|} a {ser|} {pago|paga|pagar|cliente}",
        ],
    ),
    (
        "new_subscriptions",
        &[
            "{suscripciones|altas} {nuevas|} {que|} {se|} {arrancaron|entraron|sumamos|iniciaron|dieron|hicieron|cerramos|ganamos}",
            "altas de {planes|plan|subs}",
            "{nuevas|} altas {tuvimos|hubo|hicimos}",
            "{se|} {nos|} {suscribieron|contrataron}",
        ],
    ),
    (
        "collected",
        &[
            "{ingresos|dinero|plata|facturas|facturacion} {cobrados|cobrado|cobrada|cobradas}",
            "{hemos|he|han|se ha|se han|llevamos|llevo|fue|va} {cobrado|cobrados|recaudado}",
            "se {cobro|cobraba|recaudo|recaudaba}",
            "{nos|} {entro|entraron|ingreso} de {cobranza|cobranzas|cobros|pagos}",
            "{cobranza|cobranzas|recaudacion}",
            "{plata|guita|lana|dinero} {cobrada|cobrado}",
            "{nos|} {pagaron|depositaron} {los|las|nuestros} {clientes|empresas}",
            "{recaude|cobre|cobraron|recaudaron}",
        ],
    ),
    (
        "expansion_mrr",
        &[
            "mrr {que|} {nos|} {ganamos|gano|sumamos|ganado|sumado|entro|crecio|subio|agregamos|agregado|trajeron|vino} {por|de|con} {los|las|} {upgrades|upgrade|mejoras|ampliaciones|subidas|upsell|upsells} {de plan|}",
            "{clientes|cuentas|los} que {subieron|suben|mejoraron|ampliaron} {de|su} plan",
            "mrr {que|} {nos|} {dejaron|sumaron|trajeron} {los|las} upgrades",
            "subieron de plan",
            "mrr {por|de} {ampliaciones|mejoras|upsells|upsell}",
        ],
    ),
    (
        "contraction_mrr",
        &[
            "{clientes|cuentas|los} que {bajaron|bajan|redujeron|achicaron} {de|su} plan",
            "mrr {que|} {nos|} {perdimos|perdido|bajo|cayo|perdio} {por|de|con} {los|las|} {downgrades|downgrade|bajadas|degradaciones} {de plan|}",
            "bajaron de plan",
            "mrr {perdido|perdimos} {por|de|con} {los|las|} {downgrades|bajadas}",
        ],
    ),
    (
        "churned_mrr",
        &["{perdido|perdida|perdidos|perdimos|se perdio|se fue} por {las|los|} {cancelaciones|bajas|churn|cancelados}"],
    ),
    (
        "new_mrr",
        &[
            "mrr {que|} {nos|} {ingreso|entro|vino|trajeron|sumamos|llego|sumaron|dejaron|aportaron} {por|de|con|} {los|} {clientes nuevos|nuevos clientes}",
        ],
    ),
];
