//! What is in stock, and what advertising and the web bring.

/// A figure's key and the patterns that name it.
pub(super) const FAMILIES: &[(&str, &[&str])] = &[
    (
        "on_hand",
        &[
            "{piezas|unidades|articulos|ejemplares|pares|cajas|existencias} {me|nos|} {tengo|tenemos|hay|quedan|restan|sobran|siguen} {disponibles|guardadas|guardados|en existencia|en stock|en bodega|en almacen|en deposito|de}",
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
            "valor de {la|lo} {mercaderia|mercancia|} que {me|nos|} {tengo|tenemos|hay|queda} {guardada|guardado|parada|parado|} {en|} {stock|bodega|almacen|deposito|inventario|existencia|}",
            "{tengo|tenemos|hay} {dinero|plata|lana|guita|capital|} {invertido|invertida|metido|metida|parado|parada|inmovilizado|amarrado|amarrada|dormido|congelado} en {el|la|los|mi|nuestro|nuestra|} {inventario|stock|mercaderia|mercancia|existencias|deposito|bodega|almacen|productos}",
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
            "{productos|articulos|referencias} {que|} {ya|} no {tienen|tiene|quedan|tengo|tenemos} {stock|existencia|existencias|inventario|unidades}",
            "{productos|articulos|referencias} {ya|} no {tengo|tenemos|hay} {en|} {stock|existencia|}",
            "{productos|articulos} {faltantes|agotados|quebrados}",
            "{quiebre|quiebres|rotura|roturas} de stock",
            "{productos|articulos} {que|} {se|} {nos|me|} {agotaron|acabaron|terminaron}",
        ],
    ),
    (
        "ad_spend",
        &[
            "{gasto|inversion|presupuesto gastado} {total|completo|global} en {la|las|los|} {pauta|publicidad|ads|anuncios|marketing|campanas}",
            "{le|} {meti|metimos|metemos|metio|metido|metiendo|puse|pusimos|ponemos|quemamos|queme|quemado|quemando|tiramos|tire|tirado|invertimos|inverti|invertido|gastamos|gaste|gastado|gastando|destinamos|soltamos|pagamos|pague|desembolsamos} {en|a|para} {la|las|los|} {pauta|publicidad|ads|anuncios|marketing|campanas|avisos|promocion|redes}",
            "{le|} {meti|metimos|metemos|metio|metido|metiendo|puse|pusimos|ponemos|quemamos|queme|quemado|quemando|tiramos|tire|tirado|invertimos|inverti|invertido|gastamos|gaste|gastado|gastando|destinamos|soltamos|pagamos|pague|desembolsamos} por {pauta|publicidad|marketing}",
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
            "{nos|me|} {esta|estan|} {costando|saliendo|costaba|salia|cuesta|cuestan|sale|costo} {el|cada|un|por|los|} {clic|click|clics|clicks}",
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
            "{nos|me|} {esta|estan|} {costando|saliendo|costaba|salia|cuesta|cuestan|sale|costo} {el|la|cada|una|por|} {conversion|conversiones}",
            "{nos|me|} {cuesta|sale|costo|salio} {el|cada|una|la|por|} conversion",
            "{pago|pagamos} por {cada|} conversion",
            "costo {promedio|medio|} por {conversion|accion|resultado}",
        ],
    ),
    (
        "cac",
        &[
            "{cada|un} cliente nuevo {cuanto|} {nos|me|} {cuesta|sale|costo|costaba|esta costando}",
            "{nos|me|} {esta|estan|} {costando|saliendo|costaba|salia|cuesta|cuestan|sale|costo} {el|cada|un|} cliente nuevo",
            "{nos|me|} {esta|estan|} {costando|saliendo|costaba|salia|cuesta|cuestan|sale|costo} {traer|conseguir|ganar|captar|adquirir|atraer} {un|a|cada|} {un|} {cliente|comprador|suscriptor} {nuevo|}",
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
];
