//! Bringing files in.

use domain::record::{Group, Kind};

texts! {
    /// Bringing files in.
    Import {
        title: "Import", "Importar", "Importar";
        drop_title: "Drop your files here", "Suelta tus archivos aquí", "Solte seus arquivos aqui";
        drop_text: "CSV, also gzipped (.csv.gz). Several at once are fine; any order is fine.",
            "CSV, también comprimido (.csv.gz). Pueden ser varios a la vez y en cualquier orden.",
            "CSV, também compactado (.csv.gz). Podem ser vários de uma vez e em qualquer ordem.";
        choose: "Choose files", "Elegir archivos", "Escolher arquivos";
        forbidden_title: "You can look, but not import", "Puedes ver, pero no importar", "Você pode ver, mas não importar";
        forbidden_text: "Your role in this workspace is viewer. An editor, admin or owner can bring files in.",
            "Tu rol en este espacio es de lectura. Alguien con permiso de edición puede subir archivos.",
            "Seu papel neste espaço é de leitura. Alguém com permissão de edição pode enviar arquivos.";
        sending: "Sending… {percent}", "Enviando… {percent}", "Enviando… {percent}";
        reading: "Reading the first rows…", "Leyendo las primeras filas…", "Lendo as primeiras linhas…";
        not_sent: "This file couldn't be sent. Check the connection and drop it again.",
            "No se pudo enviar este archivo. Revisa la conexión y suéltalo de nuevo.",
            "Não foi possível enviar este arquivo. Verifique a conexão e solte-o de novo.";
        too_large: "This file is larger than the server accepts. Compress it (.csv.gz) or split it.",
            "Este archivo es más grande de lo que el servidor acepta. Comprímelo (.csv.gz) o divídelo.",
            "Este arquivo é maior do que o servidor aceita. Compacte-o (.csv.gz) ou divida-o.";
        dismiss: "Remove from the list", "Quitar de la lista", "Tirar da lista";
        kind: "What is in it", "Qué contiene", "O que contém";
        kind_choose: "Choose…", "Elige…", "Escolha…";
        columns: "Columns", "Columnas", "Colunas";
        column_of_file: "Column of the file", "Columna del archivo", "Coluna do arquivo";
        examples: "Examples", "Ejemplos", "Exemplos";
        field: "Goes to", "Va a", "Vai para";
        ignored: "not imported", "no se importa", "não é importada";
        required: "required", "obligatoria", "obrigatória";
        missing: "A column is still missing for: {fields}", "Falta una columna para: {fields}", "Falta uma coluna para: {fields}";
        ready: "{mapped} of {columns} columns will be imported", "Se importarán {mapped} de {columns} columnas",
            "{mapped} de {columns} colunas serão importadas";
        start: "Import", "Importar", "Importar";
        start_all: "Import all {count}", "Importar los {count}", "Importar todos os {count}";
        history: "Imports", "Importaciones", "Importações";
        history_empty: "Nothing was imported yet.", "Aún no se importó nada.", "Nada foi importado ainda.";
        queued: "Waiting", "En espera", "Na fila";
        running: "Running", "En curso", "Em andamento";
        done: "Done", "Listo", "Pronto";
        failed: "Failed", "Falló", "Falhou";
        progress: "{percent} of the file", "{percent} del archivo", "{percent} do arquivo";
        rows_read: "Read", "Leídas", "Lidas";
        rows_new: "New", "Nuevas", "Novas";
        rows_changed: "Changed", "Cambiadas", "Alteradas";
        rows_unchanged: "Unchanged", "Sin cambios", "Sem mudança";
        rows_rejected: "Rejected", "Rechazadas", "Rejeitadas";
        rejects_title: "Rejected rows", "Filas rechazadas", "Linhas rejeitadas";
        rejects_text: "These rows were left out; all others are in. Correct them in the file and import it again: rows that are the same already are not counted twice.",
            "Estas filas quedaron fuera; las demás entraron. Corrígelas en el archivo e impórtalo de nuevo: las filas iguales no se cuentan dos veces.",
            "Estas linhas ficaram de fora; as demais entraram. Corrija-as no arquivo e importe de novo: linhas iguais não são contadas duas vezes.";
        rejects_show: "Show", "Ver", "Ver";
        rejects_hide: "Hide", "Ocultar", "Ocultar";
        rejects_first: "The first {count} are listed; the file has all of them.",
            "Se muestran las primeras {count}; el archivo las tiene todas.",
            "Mostramos as primeiras {count}; o arquivo tem todas.";
        rejects_download: "Download as CSV", "Descargar como CSV", "Baixar como CSV";
        line: "Line", "Línea", "Linha";
        column: "Column", "Columna", "Coluna";
        value: "Value", "Valor", "Valor";
        reason: "Reason", "Motivo", "Motivo";
        help_title: "What the files hold", "Qué contienen los archivos", "O que os arquivos contêm";
        help_text: "One file a kind of record, with a header row. Columns of Shopify, Stripe, Tiendanube, MercadoLibre, Google Ads, Meta Ads and GA4 are recognised; other headers you can match by hand.",
            "Un archivo por tipo de registro, con una fila de títulos. Se reconocen las columnas de Shopify, Stripe, Tiendanube, MercadoLibre, Google Ads, Meta Ads y GA4; otros títulos los asignas a mano.",
            "Um arquivo por tipo de registro, com uma linha de títulos. As colunas de Shopify, Stripe, Nuvemshop, Mercado Livre, Google Ads, Meta Ads e GA4 são reconhecidas; outros títulos você associa à mão.";
        template: "Template", "Plantilla", "Modelo";
        template_of: "Download a template for {kind}", "Descargar una plantilla de {kind}", "Baixar um modelo de {kind}";
        optional: "Optional: {fields}", "Opcionales: {fields}", "Opcionais: {fields}";
        see_overview: "See the overview", "Ver el resumen", "Ver a visão geral";
        kind_products: "Products", "Productos", "Produtos";
        kind_customers: "Customers", "Clientes", "Clientes";
        kind_fx_rates: "Exchange rates", "Tipos de cambio", "Taxas de câmbio";
        kind_orders: "Orders", "Pedidos", "Pedidos";
        kind_order_items: "Order items", "Artículos de pedidos", "Itens de pedidos";
        kind_refunds: "Refunds", "Reembolsos", "Reembolsos";
        kind_fees: "Fees", "Comisiones", "Taxas";
        kind_plans: "Plans", "Planes", "Planos";
        kind_subscriptions: "Subscriptions", "Suscripciones", "Assinaturas";
        kind_subscription_events: "Subscription events", "Eventos de suscripciones", "Eventos de assinaturas";
        kind_invoices: "Invoices", "Facturas", "Faturas";
        kind_usage: "Usage", "Consumo", "Uso";
        kind_ad_performance: "Ads by day", "Anuncios por día", "Anúncios por dia";
        kind_sessions: "Web sessions", "Sesiones web", "Sessões do site";
        kind_touchpoints: "Touchpoints", "Puntos de contacto", "Pontos de contato";
        kind_inventory_levels: "Stock levels", "Niveles de stock", "Níveis de estoque";
        kind_stock_movements: "Stock movements", "Movimientos de stock", "Movimentações de estoque";
        kind_suppliers: "Suppliers", "Proveedores", "Fornecedores";
        kind_purchase_orders: "Purchase orders", "Órdenes de compra", "Pedidos de compra";
        group_shop: "Shop", "Tienda", "Loja";
        group_subscriptions: "Subscriptions and invoices", "Suscripciones y facturas", "Assinaturas e faturas";
        group_marketing: "Marketing and web", "Marketing y web", "Marketing e site";
        group_stock: "Stock and purchasing", "Stock y compras", "Estoque e compras";
        group_currencies: "Currencies", "Monedas", "Moedas";
    }
}

impl Import {
    /// A record kind's name.
    pub fn kind_name(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Products => self.kind_products,
            Kind::Customers => self.kind_customers,
            Kind::FxRates => self.kind_fx_rates,
            Kind::Orders => self.kind_orders,
            Kind::OrderItems => self.kind_order_items,
            Kind::Refunds => self.kind_refunds,
            Kind::Fees => self.kind_fees,
            Kind::Plans => self.kind_plans,
            Kind::Subscriptions => self.kind_subscriptions,
            Kind::SubscriptionEvents => self.kind_subscription_events,
            Kind::Invoices => self.kind_invoices,
            Kind::Usage => self.kind_usage,
            Kind::AdPerformance => self.kind_ad_performance,
            Kind::Sessions => self.kind_sessions,
            Kind::Touchpoints => self.kind_touchpoints,
            Kind::InventoryLevels => self.kind_inventory_levels,
            Kind::StockMovements => self.kind_stock_movements,
            Kind::Suppliers => self.kind_suppliers,
            Kind::PurchaseOrders => self.kind_purchase_orders,
        }
    }

    /// The name of kinds that belong together.
    pub fn group_name(&self, group: Group) -> &'static str {
        match group {
            Group::Shop => self.group_shop,
            Group::Subscriptions => self.group_subscriptions,
            Group::Marketing => self.group_marketing,
            Group::Stock => self.group_stock,
            Group::Currencies => self.group_currencies,
        }
    }
}
