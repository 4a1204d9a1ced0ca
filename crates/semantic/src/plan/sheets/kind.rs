//! The kinds of rows that numbers are made of, and what each row shows.

use domain::locale::Text;

/// A kind of row behind a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Orders,
    /// Orders that hold some of the items asked for.
    OrdersOfItems,
    Items,
    Refunds,
    /// Customers who ordered.
    Buyers,
    Ads,
    Visits,
    /// What a day did to a customer's recurring revenue.
    Movements,
    /// Customers who stopped paying.
    Leavers,
    /// What each customer pays a month, by plan.
    Recurring,
    /// Customers who pay.
    Payers,
    /// What became of subscriptions.
    Subscriptions,
    Invoices,
    /// Invoices by the day they were paid.
    Payments,
    /// Invoices past their due day.
    Overdue,
    /// What lies where.
    Stock,
    /// Products with nothing available.
    Stockouts,
}

/// One column of a row, beside what the row adds to the number.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub key: &'static str,
    pub label: Text,
    pub holds: Holds,
}

/// What a field's cells are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Day,
    Text,
    Count,
    /// The id of something with a name.
    Id(Named),
}

/// What an id in a row belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    Order,
    Product,
    Plan,
    Customer,
}

impl Kind {
    pub fn label(self) -> Text {
        match self {
            Self::Orders | Self::OrdersOfItems => text("Orders", "Pedidos", "Pedidos"),
            Self::Items => text("Items sold", "Artículos vendidos", "Itens vendidos"),
            Self::Refunds => text("Refunds", "Devoluciones", "Devoluções"),
            Self::Buyers => text("Customers", "Clientes", "Clientes"),
            Self::Ads => text("Ads by day", "Anuncios por día", "Anúncios por dia"),
            Self::Visits => text("Visits by day", "Visitas por día", "Visitas por dia"),
            Self::Movements => text("Movements of MRR", "Movimientos de MRR", "Movimentos de MRR"),
            Self::Leavers => text("Customers who left", "Clientes que se fueron", "Clientes que saíram"),
            Self::Recurring => text("Recurring amounts", "Montos recurrentes", "Valores recorrentes"),
            Self::Payers => text("Paying customers", "Clientes que pagan", "Clientes pagantes"),
            Self::Subscriptions => text("Subscriptions", "Suscripciones", "Assinaturas"),
            Self::Invoices => text("Invoices", "Facturas", "Faturas"),
            Self::Payments => text("Payments", "Pagos", "Pagamentos"),
            Self::Overdue => text("Overdue invoices", "Facturas vencidas", "Faturas vencidas"),
            Self::Stock => text("Stock", "Inventario", "Estoque"),
            Self::Stockouts => text("Products out of stock", "Productos agotados", "Produtos esgotados"),
        }
    }

    /// What a row shows, in order.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Orders => ORDERS,
            Self::OrdersOfItems => ORDERS_OF_ITEMS,
            Self::Items => ITEMS,
            Self::Refunds => REFUNDS,
            Self::Buyers => BUYERS,
            Self::Ads => ADS,
            Self::Visits => VISITS,
            Self::Movements => MOVEMENTS,
            Self::Leavers => LEAVERS,
            Self::Recurring => RECURRING,
            Self::Payers => PAYERS,
            Self::Subscriptions => SUBSCRIPTIONS,
            Self::Invoices => INVOICES,
            Self::Payments => PAYMENTS,
            Self::Overdue => OVERDUE,
            Self::Stock => STOCK,
            Self::Stockouts => STOCKOUTS,
        }
    }

    /// Whether rows stand for things that are counted once: one that adds nothing is none of them.
    pub fn counts_things(self) -> bool {
        matches!(self, Self::Buyers | Self::Leavers | Self::Payers | Self::Stockouts)
    }

    /// Whether rows are what there is on one day rather than what happened over several.
    pub fn is_level(self) -> bool {
        matches!(self, Self::Recurring | Self::Payers | Self::Overdue | Self::Stock | Self::Stockouts)
    }
}

/// The name of a code that a text field holds, where it is one of ours.
pub fn word(field: &str, code: &str) -> Option<Text> {
    Some(match (field, code) {
        ("phase", "new") => text("New", "Nuevo", "Novo"),
        ("phase", "back") => text("Came back", "Volvió", "Voltou"),
        ("phase", "gone") => text("Left", "Se fue", "Saiu"),
        ("phase", "kept") => text("Changed", "Cambió", "Mudou"),
        ("kind", "began") => text("Began to pay", "Empezó a pagar", "Começou a pagar"),
        ("kind", "ended") => text("Ended", "Terminó", "Terminou"),
        ("kind", "trial_ended") => text("Trial ended", "Terminó la prueba", "Teste terminou"),
        ("kind", "trial_converted") => text("Trial became paying", "La prueba pasó a pago", "Teste virou pago"),
        ("status", "paid") => text("Paid", "Pagada", "Paga"),
        ("status", "open") => text("Open", "Abierta", "Aberta"),
        ("status", "draft") => text("Draft", "Borrador", "Rascunho"),
        ("status", "uncollectible") => text("Uncollectible", "Incobrable", "Incobrável"),
        _ => return None,
    })
}

const fn field(key: &'static str, holds: Holds, en: &'static str, es: &'static str, pt: &'static str) -> Field {
    Field { key, label: text(en, es, pt), holds }
}

const fn text(en: &'static str, es: &'static str, pt: &'static str) -> Text {
    Text { en, es, pt }
}

const DAY: Field = field("day", Holds::Day, "Day", "Día", "Dia");
const ORDER: Field = field("order", Holds::Id(Named::Order), "Order", "Pedido", "Pedido");
const CUSTOMER: Field = field("customer", Holds::Id(Named::Customer), "Customer", "Cliente", "Cliente");
const PRODUCT: Field = field("product", Holds::Id(Named::Product), "Product", "Producto", "Produto");
const PLAN: Field = field("plan", Holds::Id(Named::Plan), "Plan", "Plan", "Plano");
const CHANNEL: Field = field("channel", Holds::Text, "Channel", "Canal", "Canal");
const COUNTRY: Field = field("country", Holds::Text, "Country", "País", "País");
const CURRENCY: Field = field("currency", Holds::Text, "Currency", "Moneda", "Moeda");
const STATUS: Field = field("status", Holds::Text, "Status", "Estado", "Situação");
const INVOICE: Field = field("invoice", Holds::Text, "Invoice", "Factura", "Fatura");
const CAMPAIGN: Field = field("campaign", Holds::Text, "Campaign", "Campaña", "Campanha");

const ORDERS: &[Field] = &[DAY, ORDER, CUSTOMER, CHANNEL, COUNTRY];
const ORDERS_OF_ITEMS: &[Field] = &[DAY, ORDER, field("items", Holds::Count, "Items", "Artículos", "Itens")];
const ITEMS: &[Field] = &[
    DAY,
    ORDER,
    field("item", Holds::Text, "Line", "Línea", "Linha"),
    PRODUCT,
    field("quantity", Holds::Count, "Quantity", "Cantidad", "Quantidade"),
];
const REFUNDS: &[Field] = &[
    DAY,
    field("refund", Holds::Text, "Refund", "Devolución", "Devolução"),
    ORDER,
    field("ordered", Holds::Day, "Ordered on", "Fecha del pedido", "Data do pedido"),
];
const BUYERS: &[Field] = &[
    CUSTOMER,
    field("orders", Holds::Count, "Orders", "Pedidos", "Pedidos"),
    field("first", Holds::Day, "First of them", "Primero de ellos", "Primeiro deles"),
    field("last", Holds::Day, "Last of them", "Último de ellos", "Último deles"),
];
const ADS: &[Field] = &[
    DAY,
    field("platform", Holds::Text, "Platform", "Plataforma", "Plataforma"),
    CAMPAIGN,
    field("ad_group", Holds::Text, "Ad group", "Grupo de anuncios", "Grupo de anúncios"),
    field("ad", Holds::Text, "Ad", "Anuncio", "Anúncio"),
];
const VISITS: &[Field] = &[
    DAY,
    field("source", Holds::Text, "Source", "Fuente", "Origem"),
    field("medium", Holds::Text, "Medium", "Medio", "Mídia"),
    CAMPAIGN,
    field("landing_page", Holds::Text, "Landing page", "Página de entrada", "Página de entrada"),
    field("device", Holds::Text, "Device", "Dispositivo", "Dispositivo"),
    COUNTRY,
];
const MOVEMENTS: &[Field] =
    &[DAY, CUSTOMER, field("phase", Holds::Text, "What happened", "Qué pasó", "O que aconteceu"), CURRENCY];
const LEAVERS: &[Field] = &[CUSTOMER, field("left", Holds::Day, "Left on", "Se fue el", "Saiu em")];
const RECURRING: &[Field] = &[CUSTOMER, PLAN, CURRENCY];
const PAYERS: &[Field] =
    &[CUSTOMER, field("subscriptions", Holds::Count, "Subscriptions", "Suscripciones", "Assinaturas")];
const SUBSCRIPTIONS: &[Field] = &[
    DAY,
    field("subscription", Holds::Text, "Subscription", "Suscripción", "Assinatura"),
    field("kind", Holds::Text, "What happened", "Qué pasó", "O que aconteceu"),
    CUSTOMER,
    PLAN,
];
const INVOICES: &[Field] =
    &[DAY, INVOICE, CUSTOMER, STATUS, field("attempts", Holds::Count, "Attempts", "Intentos", "Tentativas")];
const PAYMENTS: &[Field] = &[DAY, INVOICE, CUSTOMER, STATUS];
const OVERDUE: &[Field] = &[field("due", Holds::Day, "Due on", "Vence el", "Vence em"), INVOICE, CUSTOMER, STATUS];
const STOCK: &[Field] = &[
    PRODUCT,
    field("location", Holds::Text, "Location", "Ubicación", "Local"),
    field("supplier", Holds::Text, "Supplier", "Proveedor", "Fornecedor"),
    field("counted", Holds::Day, "Counted on", "Contado el", "Contado em"),
    field("on_hand", Holds::Count, "On hand", "En existencia", "Em estoque"),
    field("reserved", Holds::Count, "Reserved", "Reservado", "Reservado"),
];
const STOCKOUTS: &[Field] = &[PRODUCT, field("available", Holds::Count, "Available", "Disponible", "Disponível")];
