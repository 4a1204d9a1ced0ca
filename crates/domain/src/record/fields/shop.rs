//! Shops: customers, products, orders and what hangs on them, exchange rates.

use super::{NAME, TEXT, optional, required};
use crate::record::{Field, FieldType as T};

const STATUS: T = T::Choice(&["open", "closed", "cancelled"]);
const FINANCIAL_STATUS: T = T::Choice(&["pending", "authorized", "paid", "partially_refunded", "refunded", "voided"]);

pub(crate) const CUSTOMERS: &[Field] = &[
    required("id", T::Id, &["customer_id", "id_cliente", "id_do_cliente", "email", "e_mail"]),
    required(
        "created_at",
        T::Time,
        &[
            "created",
            "created_utc",
            "created_date_utc",
            "customer_since",
            "fecha_de_creacion",
            "data_de_criacao",
            "fecha",
            "data",
        ],
    ),
    optional("email", T::Text(320), &["correo_electronico", "correo"]),
    optional("name", TEXT, &["customer_name", "full_name", "nombre", "nome", "first_name"]),
    optional("country", NAME, &["default_address_country_code", "country_code", "address_country", "pais"]),
    optional("city", NAME, &["default_address_city", "address_city", "ciudad", "cidade"]),
    optional(
        "region",
        NAME,
        &[
            "default_address_province_code",
            "province",
            "state",
            "address_state",
            "provincia_o_estado",
            "provincia",
            "estado",
        ],
    ),
    optional("accepts_marketing", T::Boolean, &["accepts_email_marketing", "acepta_marketing", "aceita_marketing"]),
    optional("tags", TEXT, &["etiquetas"]),
];

pub(crate) const PRODUCTS: &[Field] = &[
    required(
        "id",
        T::Id,
        &["product_id", "handle", "identificador_de_url", "de_publicacion", "de_anuncio", "codigo_do_anuncio"],
    ),
    required(
        "title",
        TEXT,
        &["name", "nombre", "nome", "product_name", "titulo", "titulo_de_la_publicacion", "titulo_do_anuncio"],
    ),
    optional("sku", NAME, &["variant_sku"]),
    optional("category", NAME, &["product_category", "type", "product_type", "categorias", "categoria"]),
    optional("vendor", NAME, &["brand", "marca", "proveedor", "fornecedor"]),
    optional("price", T::Money, &["variant_price", "amount", "precio", "preco"]),
    optional("cost", T::Money, &["cost_per_item", "costo", "custo"]),
    optional("currency", T::Currency, &["moneda", "moeda"]),
    optional("status", NAME, &["published", "estado", "situacao"]),
    optional(
        "created_at",
        T::Time,
        &["created", "created_utc", "created_date_utc", "fecha_de_creacion", "data_de_criacao"],
    ),
];

pub(crate) const ORDERS: &[Field] = &[
    required(
        "id",
        T::Id,
        &[
            "order_id",
            "identificador_de_la_orden",
            "identificador_do_pedido",
            "de_venta",
            "n_de_venta",
            "n_de_venda",
            "numero_de_orden",
            "numero_do_pedido",
            "name",
        ],
    ),
    required(
        "created_at",
        T::Time,
        &[
            "created",
            "created_utc",
            "created_date_utc",
            "fecha_de_venta",
            "data_da_venda",
            "order_date",
            "date",
            "fecha",
            "data",
        ],
    ),
    required("total", T::Money, &["amount", "total_price", "importe_total", "valor_total"]),
    optional("number", NAME, &["name", "order_number", "numero_de_orden", "numero_do_pedido"]),
    optional(
        "customer_id",
        T::Id,
        &["customer", "id_cliente", "id_do_cliente", "email", "customer_email", "correo_electronico", "e_mail"],
    ),
    optional("status", STATUS, &["order_status", "estado_de_la_orden", "status_do_pedido"]),
    optional("financial_status", FINANCIAL_STATUS, &["payment_status", "estado_del_pago", "status_do_pagamento"]),
    optional("channel", NAME, &["sales_channel", "source_name", "canal", "canal_de_venta", "canal_de_venda"]),
    optional("source", NAME, &["utm_source", "fuente", "origem"]),
    optional("medium", NAME, &["utm_medium", "medio", "midia"]),
    optional("campaign", NAME, &["utm_campaign", "campana", "campanha"]),
    optional("currency", T::Currency, &["moneda", "moeda"]),
    optional(
        "subtotal",
        T::Money,
        &[
            "subtotal_price",
            "subtotal_de_productos",
            "subtotal_de_produtos",
            "ingresos_por_productos",
            "receita_por_produtos",
        ],
    ),
    optional("discount_total", T::Money, &["discount_amount", "total_discounts", "descuento", "desconto"]),
    optional(
        "shipping_total",
        T::Money,
        &[
            "shipping",
            "shipping_amount",
            "costo_de_envio",
            "valor_do_frete",
            "frete",
            "ingresos_por_envio",
            "receita_por_envio",
        ],
    ),
    optional("tax_total", T::Money, &["taxes", "tax", "tax_amount", "total_tax", "impuestos", "impostos"]),
    optional(
        "refunded_total",
        T::Money,
        &["refunded_amount", "amount_refunded", "anulaciones_y_reembolsos", "cancelamentos_e_reembolsos"],
    ),
    optional("refunded_at", T::Time, &["refunded_date_utc", "fecha_de_reembolso", "data_do_reembolso"]),
    optional("country", NAME, &["shipping_country", "billing_country", "card_address_country", "pais"]),
    optional(
        "region",
        NAME,
        &[
            "shipping_province",
            "billing_province",
            "state",
            "card_address_state",
            "provincia_o_estado",
            "provincia",
            "estado",
        ],
    ),
    optional("city", NAME, &["shipping_city", "billing_city", "card_address_city", "ciudad", "cidade"]),
    optional(
        "payment_method",
        NAME,
        &["payment_source_type", "medio_de_pago", "forma_de_pago", "forma_de_pagamento", "meio_de_pagamento"],
    ),
    optional("test", T::Boolean, &["test_order", "prueba", "teste"]),
];

pub(crate) const ORDER_ITEMS: &[Field] = &[
    required(
        "order_id",
        T::Id,
        &[
            "order",
            "identificador_de_la_orden",
            "identificador_do_pedido",
            "de_venta",
            "n_de_venta",
            "n_de_venda",
            "numero_de_orden",
            "numero_do_pedido",
            "name",
        ],
    ),
    required(
        "quantity",
        T::Integer,
        &[
            "lineitem_quantity",
            "qty",
            "unidades",
            "cantidad_del_producto",
            "quantidade_comprada",
            "cantidad",
            "quantidade",
        ],
    ),
    required(
        "unit_price",
        T::Money,
        &[
            "lineitem_price",
            "price",
            "precio_del_producto",
            "valor_do_produto",
            "precio_unitario_de_venta_de_la_publicacion",
            "preco_unitario_de_venda_do_anuncio",
            "precio_unitario",
            "preco_unitario",
            "precio",
            "preco",
        ],
    ),
    optional("id", T::Id, &["line_item_id", "lineitem_id", "item_id"]),
    optional(
        "product_id",
        T::Id,
        &["product", "de_publicacion", "de_anuncio", "codigo_do_anuncio", "id_producto", "id_produto"],
    ),
    optional("sku", NAME, &["lineitem_sku", "variant_sku"]),
    optional(
        "title",
        TEXT,
        &[
            "lineitem_name",
            "product_name",
            "nombre_del_producto",
            "nome_do_produto",
            "titulo_de_la_publicacion",
            "titulo_do_anuncio",
        ],
    ),
    optional("discount", T::Money, &["lineitem_discount", "descuento", "desconto"]),
    optional("tax", T::Money, &["tax_amount", "impuesto", "imposto"]),
];

pub(crate) const REFUNDS: &[Field] = &[
    required("id", T::Id, &["refund_id", "id_reembolso", "id_do_reembolso"]),
    required(
        "order_id",
        T::Id,
        &[
            "order",
            "charge",
            "charge_id",
            "payment_intent",
            "de_venta",
            "n_de_venda",
            "numero_de_orden",
            "numero_do_pedido",
        ],
    ),
    required(
        "created_at",
        T::Time,
        &["created", "created_utc", "created_date_utc", "refunded_at", "date", "fecha", "data"],
    ),
    required("amount", T::Money, &["refunded_amount", "amount_refunded", "monto", "importe", "valor"]),
    optional("reason", TEXT, &["motivo"]),
];

pub(crate) const FEES: &[Field] = &[
    required("order_id", T::Id, &["order", "source", "de_venta", "n_de_venda", "numero_de_orden", "numero_do_pedido"]),
    required("kind", NAME, &["type", "fee_type", "tipo"]),
    required("amount", T::Money, &["fee", "monto", "importe", "valor", "tarifa"]),
    optional("created_at", T::Time, &["created", "created_utc", "created_date_utc", "date", "fecha", "data"]),
];

pub(crate) const FX_RATES: &[Field] = &[
    required("date", T::Date, &["day", "fecha", "data"]),
    required("base", T::Currency, &["from", "base_currency", "moneda_base", "moeda_base"]),
    required("quote", T::Currency, &["to", "quote_currency", "moneda_cotizada", "moeda_cotada"]),
    required("rate", T::Rate, &["exchange_rate", "tasa", "taxa", "cotizacion", "cotacao"]),
];
