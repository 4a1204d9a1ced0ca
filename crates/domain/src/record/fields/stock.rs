//! Stock and purchasing.

use super::{DAYS, NAME, optional, required};
use crate::record::{Field, FieldType as T};

const QUANTITY: T = T::Count(0, 1_000_000_000);

pub(crate) const INVENTORY_LEVELS: &[Field] = &[
    required("product_id", T::Id, &["product", "sku", "id_producto", "id_del_producto", "id_produto", "id_do_produto"]),
    required(
        "on_hand",
        T::Integer,
        &[
            "quantity",
            "stock",
            "inventory",
            "on_hand_current",
            "existencias",
            "disponible",
            "estoque",
            "cantidad",
            "quantidade",
        ],
    ),
    optional("location", NAME, &["warehouse", "ubicacion", "almacen", "deposito", "local", "localizacao"]),
    optional("reserved", QUANTITY, &["committed", "allocated", "reservado", "comprometido"]),
    optional("as_of", T::Time, &["at", "date", "updated_at", "fecha", "data"]),
    optional("lead_time_days", DAYS, &["lead_time", "plazo_de_entrega", "prazo_de_entrega"]),
    optional("supplier", NAME, &["supplier_id", "vendor", "proveedor", "fornecedor"]),
    optional("reorder_cost", T::Amount, &["order_cost", "costo_de_pedido", "custo_do_pedido"]),
    optional(
        "holding_cost_rate",
        T::Decimal(10),
        &["carrying_cost_rate", "tasa_de_almacenamiento", "taxa_de_armazenagem"],
    ),
];

pub(crate) const STOCK_MOVEMENTS: &[Field] = &[
    required("product_id", T::Id, &["product", "sku", "id_producto", "id_del_producto", "id_produto", "id_do_produto"]),
    required("at", T::Time, &["timestamp", "created_at", "date", "fecha", "data"]),
    required("quantity", T::Integer, &["change", "delta", "adjustment", "cantidad", "quantidade"]),
    required("kind", NAME, &["type", "movement_type", "reason", "tipo", "motivo"]),
    optional("location", NAME, &["warehouse", "ubicacion", "almacen", "deposito", "local", "localizacao"]),
    optional("reference", NAME, &["document", "order_id", "referencia"]),
];

pub(crate) const SUPPLIERS: &[Field] = &[
    required("id", T::Id, &["supplier_id", "id_proveedor", "id_del_proveedor", "id_fornecedor", "id_do_fornecedor"]),
    required("name", NAME, &["supplier_name", "supplier", "nombre", "proveedor", "nome", "fornecedor"]),
    optional("lead_time_days", DAYS, &["lead_time", "plazo_de_entrega", "prazo_de_entrega"]),
    optional("on_time_rate", T::Decimal(1), &["on_time", "puntualidad", "pontualidade"]),
    optional("currency", T::Currency, &["moneda", "moeda"]),
];

pub(crate) const PURCHASE_ORDERS: &[Field] = &[
    required("id", T::Id, &["purchase_order_id", "po_number", "purchase_order", "orden_de_compra", "pedido_de_compra"]),
    required("supplier_id", T::Id, &["supplier", "vendor", "id_proveedor", "proveedor", "id_fornecedor", "fornecedor"]),
    required(
        "ordered_at",
        T::Time,
        &["order_date", "created_at", "date", "fecha_de_pedido", "data_do_pedido", "fecha", "data"],
    ),
    optional("expected_at", T::Time, &["expected_date", "eta", "fecha_esperada", "data_prevista"]),
    optional("received_at", T::Time, &["received_date", "fecha_de_recepcion", "data_de_recebimento"]),
    optional("status", NAME, &["estado", "situacao"]),
    optional("product_id", T::Id, &["product", "sku", "id_producto", "id_del_producto", "id_produto", "id_do_produto"]),
    optional("quantity", QUANTITY, &["quantity_ordered", "qty", "cantidad", "quantidade"]),
    optional("unit_cost", T::Amount, &["cost", "unit_price", "costo_unitario", "custo_unitario"]),
];
