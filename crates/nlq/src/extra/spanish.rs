//! How Spanish-speaking owners speak of their figures: verbs and the things they are done to, one family a line.

/// A figure's key and the patterns that name it.
pub(super) const FAMILIES: &[(&str, &[&str])] = &[
    (
        "returns",
        &[
            "{nos|me} {regresaron|devolvieron|devuelven|regresan} {en|} {devoluciones|devolucion|}",
            "{dinero|plata|lana|guita} que {devolvimos|reembolsamos|regresamos}",
            "{reembolse|reembolsaron|reembolsan|reembolsar}",
            "{dinero|lana} {regresado|regresada}",
            "cambios y devoluciones",
            "{lo|} {devuelto|reembolsado|reintegrado}",
            "{devolvi|devuelvo|devolver}",
            "regresamos {de|en|por} {devoluciones|dinero|}",
            "{reintegramos|reintegraron|reintegrar}",
            "{reintegros|reintegro}",
        ],
    ),
    (
        "new_customers",
        &[
            "{nuevas|nuevos} {clientes|compradores|compradoras}",
            "{clientes|compradores|compradoras} {nuevas|nuevos}",
            "clientes {debutantes|primerizos}",
            "clientes que {nos|} {compran|compraron|comprando} por {primera|1ra} vez",
            "gente nueva {que|} {nos|} {compro|compra|}",
            "clientes {estrenamos|ganamos|captamos}",
            "{nos|} {compraron|compran} por primera vez",
            "clientes nuevos {hicimos|ganamos|sumamos|captamos}",
        ],
    ),
    (
        "returning_customers",
        &[
            "{volvieron|vuelven|regresaron|regresan|volvio|regreso} a {comprar|comprarnos|pedir}",
            "{clientes|} {que|} {nos|} {compraron|compran} mas de una vez",
            "clientes que {vuelven|regresan|repiten|recompran}",
            "clientes viejos",
            "clientes de siempre",
            "clientes {que|} {ya|} {nos|} {habian|habia} comprado {antes|}",
            "{clientes|compradores} que {ya|} compraron antes",
            "{nos|} {vuelven|volvieron} a comprar",
            "{repitieron|repiten} {la|} compra",
        ],
    ),
    (
        "units_per_order",
        &[
            "{articulos|productos|piezas|unidades|items|prendas|cosas} {se|} {lleva|llevan|tiene|trae|van|entran|incluye|compran} {en|} {por|} {cada|un|una} {pedido|compra|orden|ticket|venta}",
            "{articulos|productos|piezas|unidades|prendas} {se|} {lleva|compra} cada cliente por compra",
            "cosas por {pedido|compra}",
        ],
    ),
    (
        "aov",
        &[
            "{gastan|gasta|dejan|pagan} {en|por} cada {pedido|compra}",
            "{nos|} {deja|rinde|vale} {cada|un} {pedido|compra|ticket|venta} {en|} {promedio|}",
            "{gasta|gastan} {la|los} {gente|clientes} por {pedido|compra}",
            "de cuanto es {el|un|} pedido promedio",
            "monto {medio|promedio} de {compra|pedido|venta}",
        ],
    ),
    (
        "revenue_per_customer",
        &[
            "{nos|} {compra|gasta|deja|consume} en promedio {un|cada} cliente",
            "{nos|} {compra|gasta|deja|consume} {un|cada} cliente en promedio",
            "{nos|} {compra|deja|consume} cada cliente",
            "{nos|} {gastan|dejan|compran} en promedio {los|} clientes",
            "{nos|} deja un cliente",
            "gasto de {un|cada} cliente",
        ],
    ),
    (
        "net_sales",
        &[
            "{importe|monto|total|valor|ingreso} neto {facturado|vendido}",
            "{facturado|vendido|facturacion|ingreso} {neto|neta}",
            "ventas ya sin devoluciones",
            "ventas {quitando|descontando|restando|sin} {las|} devoluciones",
        ],
    ),
    (
        "gross_sales",
        &[
            "{facturacion|facturado|vendido} {bruta|bruto}",
            "{importe|monto|total|valor} bruto {facturado|vendido}",
            "ventas sin descuentos ni devoluciones",
        ],
    ),
    (
        "cogs",
        &[
            "costo de las {ventas|mercaderias|mercancias}",
            "{nos|me|} costo {de|} {la|lo|los|} {mercancia|mercaderia|producto|productos} que {salio|vendimos|vendi|salieron}",
            "{nos|me|} costaron las cosas que {vendimos|vendi}",
            "costo de {todo|} lo que {se|} {vendio|vendi|salio}",
        ],
    ),
    (
        "gross_profit",
        &[
            "ganancia despues de {costos|costo}",
            "{quedo|queda} despues del costo",
            "vendido menos {el|} costo",
            "ventas menos {el|} costo",
        ],
    ),
    (
        "fees",
        &[
            "{comision|comisiones} {que|} {nos|me|} {cobran|cobra|cobraron|cobro|cobraban}",
            "{se|} {nos|} {fue|fueron} en comisiones",
            "comimos en comisiones",
            "{pago|pague|pagando} {en|de} comisiones",
            "se {llevan|llevo|lleva|llevaron} {de|en} {comision|comisiones}",
        ],
    ),
    (
        "shipping",
        &[
            "{envios|envio|fletes|flete} que {cobramos|cobre|cobraron}",
            "{cobramos|cobre|cobrado} {de|por|en} {los|} {envio|envios|flete|fletes}",
            "{pagan|pagaron|pago} {la|} {gente|} {de|por} {el|} {envio|flete}",
        ],
    ),
    (
        "taxes",
        &[
            "{iva|impuesto|impuestos} {que|} {cobramos|cobre|facturamos|facture|generamos} {se|} {cobro|facturo|}",
            "{iva|impuestos} {que|} se {cobro|facturo|genero|junto}",
        ],
    ),
    (
        "discounts",
        &[
            "{regalamos|regale|dimos|di|descontamos|descuento|rebajamos|bonificamos} {en|de|} {descuentos|promos|promociones|rebajas|}",
            "{rebajas|bonificaciones}",
            "{perdimos|dejamos} {de|} {ganar|} {en|por} {descuentos|promos}",
        ],
    ),
    (
        "on_hand",
        &[
            "{mercaderia|mercancia} {me|nos|} {queda|tengo|tenemos|hay} {disponible|guardada|almacenada|}",
            "{piezas|unidades|articulos|ejemplares|pares} {me|nos|} {quedan|restan} {en|} {stock|bodega|}",
            "{piezas|unidades|articulos|ejemplares} {tengo|tenemos|hay|} en {stock|bodega|almacen|deposito|inventario}",
            "{me|nos|} {queda|quedan} en {bodega|almacen|deposito|inventario|existencia}",
            "{mercaderia|mercancia} {tengo|tenemos|hay|} en {bodega|almacen|deposito|stock}",
        ],
    ),
    (
        "inventory_value",
        &[
            "{dinero|plata|lana|guita|capital} {que|} {me|nos|} {tengo|tenemos|hay|esta|} {parado|parada|inmovilizado|metido|metida|invertido|invertida|dormido|amarrado|} en {el|la|los|mi|nuestro|} {deposito|bodega|almacen|inventario|stock|mercaderia|mercancia|existencias}",
            "{vale|valen|cuesta} {todo|toda|} {lo|la} {mercaderia|mercancia|} que {tengo|tenemos|hay} {guardado|guardada|almacenado|almacenada|parado|parada|} {en|} {el|la|mi|nuestro|} {stock|bodega|almacen|deposito|inventario|}",
            "{vale|valen|cuesta} la {mercaderia|mercancia} {que|} {tengo|tenemos|hay|} {guardada|almacenada|parada|} {en|} {stock|bodega|almacen|deposito|}",
            "valor de lo que {tengo|tenemos|hay} en {stock|bodega|almacen|deposito|inventario}",
            "valor de la {mercaderia|mercancia} {en|} {stock|bodega|almacen|deposito|}",
            "vale {lo|} {que|} {tengo|tenemos|hay|} {en|} {el|la|mi|nuestro|} {bodega|almacen|deposito|stock|inventario}",
        ],
    ),
    (
        "days_of_stock",
        &[
            "dias {me|nos|} {alcanza|alcanzan|dura|rinde|aguanta|queda|quedan} {el|la|de|} {stock|inventario|mercaderia|mercancia}",
            "tiempo {me|nos|} {alcanza|dura|rinde|aguanta} {el|la|} {stock|inventario|mercaderia|mercancia}",
            "dias {me|nos|} {alcanza|dura|rinde|aguanta} {con|} {lo|} {que|} {tengo|tenemos|}",
            "{me|nos|} alcanza el {stock|inventario}",
            "cobertura de {stock|inventario}",
            "dias de cobertura",
        ],
    ),
    (
        "inventory_turnover",
        &[
            "veces {se|} {rote|roto|rota|gire|giro|gira|giramos|rotamos|rotado|} {el|la|mi|nuestro|} {inventario|stock|mercaderia|mercancia}",
            "rotacion {del|de} {mi|} {inventario|stock|mercaderia|mercancia|}",
            "{rota|gira|roto|giro} {el|la|mi|} {inventario|stock|mercaderia|mercancia}",
        ],
    ),
    (
        "stockout_products",
        &[
            "{productos|articulos|referencias} {ya|} no {tengo|tenemos|hay} {en|} {stock|existencia|}",
            "{productos|articulos} {faltantes|agotados|quebrados}",
            "{quiebre|quiebres|rotura|roturas} de stock",
            "{productos|articulos} {que|} {se|} {nos|me|} {agotaron|acabaron|terminaron}",
        ],
    ),
    (
        "ad_spend",
        &[
            "{le|} {meti|metimos|metemos|metio|metido|metiendo|puse|pusimos|ponemos|quemamos|queme|quemado|quemando|tiramos|tire|tirado|invertimos|inverti|invertido|gastamos|gaste|gastado|gastando|destinamos|soltamos|pagamos|pague|desembolsamos} {en|a|para|por} {la|las|los|} {pauta|publicidad|ads|anuncios|marketing|campanas|avisos|promocion|redes}",
            "le {metimos|meti|metemos|metieron|pusimos|puse|ponemos} a",
            "se {nos|me|} {fue|va|esta} yendo en {la|las|los|} {pauta|publicidad|ads|anuncios|marketing|campanas}",
            "{quemamos|queme|quemado|quemando}",
            "{invertimos|invirtiendo|invierto|invierte|invertir}",
            "{desembolso|desembolsamos} publicitario",
        ],
    ),
    (
        "cpc",
        &[
            "{nos|me|} {cuesta|sale|costo|salio|cuestan|salen} {el|cada|un|los|por|} {clic|click|clics|clicks}",
            "{pago|pagamos|pagando} por {cada|} {clic|click}",
            "{precio|costo} {del|de} {clic|click|clics}",
            "costo {promedio|medio|} por {clic|click}",
        ],
    ),
    (
        "cpm",
        &[
            "{costo|precio} por mil {impresiones|vistas|}",
            "{cuestan|cuesta|salen} {las|} mil impresiones",
            "costo de {las|cada} mil impresiones",
        ],
    ),
    (
        "cpa",
        &[
            "{nos|me|} {cuesta|sale|costo|salio} {el|cada|una|la|por|} conversion",
            "{pago|pagamos} por {cada|} conversion",
            "costo {promedio|medio|} por {conversion|accion|resultado}",
        ],
    ),
    (
        "cac",
        &[
            "{nos|me|} {cuesta|sale|costo|salio} {traer|conseguir|ganar|captar|adquirir|atraer} {un|a|cada|} {un|} {cliente|comprador} {nuevo|}",
            "{nos|me|} {cuesta|sale|costo|salio} {un|cada|} cliente nuevo",
            "{gastamos|pagamos|invertimos} {para|por} {traer|conseguir|captar|ganar} {un|cada|} cliente {nuevo|}",
            "{gastamos|pagamos|invertimos|gasto} por {cada|} cliente nuevo",
        ],
    ),
    (
        "sessions",
        &[
            "visitas {tuvo|recibio|tiene|recibe|hubo|tuvimos|hay|entraron|llegaron|} {en|} {a|} {la|el|mi|nuestra|nuestro|} {pagina|web|sitio|tienda} {web|online|}",
            "{entradas|ingresos} a la {pagina|web}",
            "visitas a {la|el|} {pagina|web|sitio|tienda}",
        ],
    ),
    (
        "users",
        &[
            "{gente|personas|usuarios} {nos|} {visita|visito|visitaron|entra|entro|entraron|entran|ingreso|ingresaron|navega|navegan|llega|llego} {a|en|por|al|} {la|el|mi|nuestra|nuestro|} {web|pagina|sitio|tienda|}",
            "visitantes {unicos|} {tuvo|tuvimos|recibio|hubo|} {en|} {la|el|} {pagina|web|sitio|}",
        ],
    ),
    (
        "conversion_rate",
        &[
            "{que|} tanto {convierte|convirtio|convertimos} {la|} {web|pagina|tienda|}",
            "porcentaje de visitas que {compran|compraron|terminan}",
            "visitas que terminan en {compra|venta}",
            "visitas se {convierten|convirtieron} en {venta|ventas|compra|compras|pedidos}",
        ],
    ),
    (
        "mrr",
        &[
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
            "{empresas|cuentas|negocios|usuarios|clientes|suscriptores|companias|abonados} {que|} {nos|} {pagan|pagando|activos|activas} {hoy|}",
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
            "{empresas|cuentas|negocios|usuarios|suscriptores|clientes|companias} {que|} se {nos|} {fueron|van|fue|han} {ido|}",
            "{empresas|cuentas|negocios|usuarios|suscriptores|clientes|companias} {que|} {nos|} {cancelaron|cancelan|abandonaron|dejaron|dejan|perdimos|perdieron|abandonan}",
            "{empresas|cuentas|negocios|usuarios|suscriptores|clientes|companias} {que|} {se|} {dieron|dan} de baja",
            "los que se {nos|} {fueron|van}",
            "los que {nos|} {cancelaron|dejaron}",
        ],
    ),
    (
        "overdue",
        &[
            "{nos|} {estan|quedaron} debiendo",
            "{nos|} {deben|adeudan|debe|adeuda} {los|las|mis|nuestros|la|} {clientes|empresas|cuentas|gente|}",
            "{los|} clientes {que|} {nos|} {deben|adeudan}",
            "{facturas|pagos|cuotas|cobros} {atrasadas|atrasados|vencidas|vencidos|impagas|impagos|morosas|pendientes} {de|} {pago|cobro|}",
            "{plata|guita|lana|dinero|monto|saldo} {que|} {tenemos|hay|esta|nos|} {deben|adeudan|} {en|} {mora|atrasado|vencido|pendiente|}",
            "deuda de {los|mis|} clientes",
            "se deben en facturas",
        ],
    ),
    (
        "failed_payments",
        &[
            "{cobros|pagos|cargos|debitos|tarjetas|transacciones} {que|} {nos|} {se|} {rebotaron|rebotan|fallaron|fallan|rebotados|rebotadas|rechazados|rechazadas|rechazaron|declinados|declinadas|fallidos|fallidas}",
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
            "mrr {que|} {nos|} {dejaron|sumaron|trajeron} {los|las} upgrades",
            "subieron de plan",
            "mrr {por|de} {ampliaciones|mejoras|upsells|upsell}",
        ],
    ),
    ("contraction_mrr", &["bajaron de plan", "mrr {perdido|perdimos} {por|de|con} {los|las|} {downgrades|bajadas}"]),
];
