//! What a shop sells, keeps, gives back and pays for it.

/// A figure's key and the patterns that name it.
pub(super) const FAMILIES: &[(&str, &[&str])] = &[
    (
        "returns",
        &[
            "{desembolsamos|desembolse|gastamos|pagamos|soltamos|perdimos} {en|por} {reembolsos|devoluciones}",
            "{se|} {nos|me|} {fue|fueron|va|van} {en|por} {devoluciones|reembolsos}",
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
            "{clientela|gente} nueva {que|} {nos|} {captamos|ganamos|conseguimos|sumamos|compro|llego|entro|atrajimos|}",
            "{clientes|compradores} {que|} {nos|} {descubrieron|conocieron|estrenaron|debutaron}",
            "clientes {que|} hicieron su primera compra",
            "primeras compras {de|} {clientes|}",
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
            "{clientes|compradores} que ya {nos|} {compraron|compran|compraban|conocian} {antes|}",
            "{que|} ya {eran|son|fueron} {clientes|compradores} {de|} {antes|nuestros|}",
            "{eran|son} {clientes|compradores} de antes",
            "{clientes|compradores} {frecuentes|leales|fieles|repetidos|que repitieron|que repiten}",
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
            "{articulos|productos|piezas|unidades|items|prendas|cosas} {|lleva|tiene|trae|incluye|contiene|hay|van|entran} {|en|por} {el|un|cada|nuestro} {pedido|carrito|ticket|orden} {promedio|medio|tipico}",
            "{articulos|productos|piezas|unidades|items|prendas|cosas} {salen|hay|vienen|vendemos|entran|metemos|despachamos} {en|por} {cada|un|} {pedido|compra|orden|ticket|venta}",
            "{articulos|productos|piezas|unidades|items|prendas|cosas} {se|} {nos|} {lleva|llevan|compra|compran|mete|meten|pide|piden} {la|los|un|cada|el|} {gente|cliente|clientes|persona|personas|comprador|compradores} {en|por} {cada|} {compra|pedido|ticket|orden|venta}",
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
            "{nos|} {compra|gasta|deja|consume|suelta|pone} {en promedio|de media|en media|de promedio|por lo general|normalmente|promedio} {un|cada|el} {cliente|comprador}",
            "{nos|} {compra|gasta|deja|consume|suelta|pone} {un|cada|el} {cliente|comprador} {en promedio|de media|en media|de promedio|por lo general|normalmente|promedio}",
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
            "{ventas|venta|} ya {sin|descontando|descontadas|descontados|quitando|quitados|restando|restados|menos|restadas} {los|las|} {descuentos|devoluciones} {ni|y|} {las|los|} {devoluciones|descuentos}",
            "{ventas|venta|} {descontando|quitando|restando|descontadas|descontados} {los|las|} {descuentos|devoluciones} {ni|y} {las|los|} {devoluciones|descuentos}",
            "{importe|monto|total|valor|ingreso} neto {facturado|vendido}",
            "{facturado|vendido|facturacion|ingreso} {neto|neta}",
            "ventas ya sin devoluciones",
            "ventas {quitando|descontando|restando|sin} {las|} devoluciones",
        ],
    ),
    (
        "gross_sales",
        &[
            "{ventas|venta|} sin {restar|descontar|quitar|aplicar|contar} {los|} descuentos {ni|y|o} {las|} {devoluciones|reembolsos}",
            "{ventas|venta|} antes de {restar|descontar|quitar|} {los|} descuentos {ni|y|o} {las|} {devoluciones|reembolsos}",
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
            "{comieron|comen|come|comio|quitaron|quitan|llevaron|llevan|chuparon|tragaron} {las|de|en|} comisiones",
            "comisiones de {las|la|los|} {pasarelas|pasarela|plataformas|medios} de {pago|pagos|cobro}",
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
            "{dejamos|deje|dejado} de {cobrar|ganar|percibir|facturar|ingresar} {por|en|con} {los|} {descuentos|promos|rebajas|promociones}",
            "{regalamos|regale|descontamos|rebajamos|bonificamos} {en|de|} {descuentos|promos|promociones|rebajas|}",
            "{dimos|di|descuento|damos} {en|de|} {descuentos|promos|promociones|rebajas}",
            "{rebajas|bonificaciones}",
            "{perdimos|dejamos} {de|} {ganar|} {en|por} {descuentos|promos}",
        ],
    ),
    (
        "customers",
        &[
            "los que {nos|} {compraron|compran}",
            "{personas|clientes|compradores} {distintas|distintos|diferentes|unicas|unicos} {que|} {nos|me|} {compraron|compran|compro|}",
        ],
    ),
    (
        "orders",
        &[
            "{encargos|encargo}",
            "{operaciones|transacciones} {de|} {venta|ventas|compra|}",
            "{compras|pedidos|encargos} {que|} nos {hicieron|hacen|hacian|han hecho|encargaron|pidieron}",
            "{total|cantidad|numero|conteo|volumen} de {tickets|boletas|comandas|remitos|comprobantes}",
            "{tickets|boletas|comandas|remitos|comprobantes} {emitidos|emitidas|emitimos|hicimos|sacamos|salieron|tuvimos|hubo|cobramos|cobrados|levantamos}",
        ],
    ),
];
