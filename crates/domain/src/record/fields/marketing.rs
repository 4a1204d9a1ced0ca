//! Ads, web sessions and contacts. The aliases are those of Google Ads, Meta Ads and GA4, in English, Spanish and Portuguese.

use super::{COUNT, NAME, TEXT, optional, required};
use crate::record::{Field, FieldType as T};

pub(crate) const AD_PERFORMANCE: &[Field] = &[
    required(
        "date",
        T::Date,
        &["day", "reporting_starts", "dia", "fecha", "data", "inicio_del_informe", "inicio_dos_relatorios"],
    ),
    required("platform", NAME, &["ad_platform", "network", "plataforma", "red", "rede"]),
    required(
        "campaign_id",
        T::Id,
        &[
            "id_de_la_campana",
            "id_de_campana",
            "identificador_de_la_campana",
            "id_da_campanha",
            "identificacao_da_campanha",
        ],
    ),
    required(
        "spend",
        T::Amount,
        &[
            "cost",
            "amount_spent",
            "costo",
            "coste",
            "inversion",
            "importe_gastado",
            "custo",
            "valor_usado",
            "valor_gasto",
        ],
    ),
    optional("account", NAME, &["account_name", "cuenta", "nombre_de_la_cuenta", "conta", "nome_da_conta"]),
    optional("campaign", TEXT, &["campaign_name", "campana", "nombre_de_la_campana", "campanha", "nome_da_campanha"]),
    optional(
        "channel_type",
        NAME,
        &["campaign_type", "advertising_channel_type", "objective", "tipo_de_campana", "objetivo", "tipo_de_campanha"],
    ),
    optional(
        "ad_group_id",
        T::Id,
        &[
            "ad_set_id",
            "adset_id",
            "id_del_grupo_de_anuncios",
            "id_del_conjunto_de_anuncios",
            "id_do_grupo_de_anuncios",
            "identificacao_do_conjunto_de_anuncios",
        ],
    ),
    optional(
        "ad_group",
        TEXT,
        &[
            "ad_group_name",
            "ad_set_name",
            "adset_name",
            "grupo_de_anuncios",
            "nombre_del_conjunto_de_anuncios",
            "nome_do_conjunto_de_anuncios",
        ],
    ),
    optional("ad_id", T::Id, &["id_del_anuncio", "id_do_anuncio", "identificacao_do_anuncio"]),
    optional("ad", TEXT, &["ad_name", "anuncio", "nombre_del_anuncio", "nome_do_anuncio"]),
    optional("creative", TEXT, &["ad_creative", "creative_name", "creatividad", "criativo"]),
    optional(
        "keyword",
        TEXT,
        &["search_keyword", "keyword_text", "palabra_clave", "palabra_clave_de_busqueda", "palavra_chave"],
    ),
    optional("quality_score", T::Decimal(100), &["quality_ranking_score", "nivel_de_calidad", "indice_de_qualidade"]),
    optional("audience", TEXT, &["audience_segment", "publico", "audiencia", "segmento_de_publico"]),
    optional("impressions", COUNT, &["impr", "impresiones", "impr_vistas", "impressoes"]),
    optional(
        "clicks",
        COUNT,
        &["link_clicks", "clicks_all", "clics", "clics_en_el_enlace", "cliques", "cliques_no_link"],
    ),
    optional("conversions", T::Parts, &["results", "purchases", "conversiones", "resultados", "conversoes", "compras"]),
    optional(
        "conversion_value",
        T::Money,
        &[
            "conv_value",
            "all_conv_value",
            "purchases_conversion_value",
            "total_conversion_value",
            "valor_de_conv",
            "valor_de_conversion",
            "valor_de_conversion_de_compras",
            "valor_da_conversao",
            "valor_de_conversao_da_compra",
        ],
    ),
    optional("currency", T::Currency, &["currency_code", "account_currency", "moneda", "codigo_de_moneda", "moeda"]),
    optional("frequency", T::Decimal(1_000_000), &["frecuencia", "frequencia"]),
];

pub(crate) const SESSIONS: &[Field] = &[
    required("date", T::Date, &["day", "dia", "fecha", "data"]),
    required("sessions", COUNT, &["session_count", "visits", "sesiones", "sessoes", "visitas"]),
    optional(
        "source",
        NAME,
        &[
            "session_source",
            "utm_source",
            "session_source_medium",
            "source_medium",
            "fuente_de_la_sesion",
            "fuente",
            "fuente_medio_de_la_sesion",
            "origem_da_sessao",
            "origem",
            "origem_midia_da_sessao",
        ],
    ),
    optional(
        "medium",
        NAME,
        &["session_medium", "utm_medium", "medio_de_la_sesion", "medio", "midia_da_sessao", "midia"],
    ),
    optional(
        "campaign",
        TEXT,
        &[
            "session_campaign",
            "session_campaign_name",
            "utm_campaign",
            "campana_de_la_sesion",
            "campana",
            "campanha_da_sessao",
            "campanha",
        ],
    ),
    optional(
        "landing_page",
        TEXT,
        &["landing_page_query_string", "landing_page_path", "pagina_de_destino", "pagina_de_entrada"],
    ),
    optional(
        "device",
        NAME,
        &["device_category", "categoria_de_dispositivo", "dispositivo", "categoria_do_dispositivo"],
    ),
    optional("country", NAME, &["country_id", "pais"]),
    optional(
        "users",
        COUNT,
        &["total_users", "active_users", "usuarios", "total_de_usuarios", "usuarios_activos", "usuarios_ativos"],
    ),
    optional("new_users", COUNT, &["usuarios_nuevos", "nuevos_usuarios", "novos_usuarios", "usuarios_novos"]),
    optional(
        "pageviews",
        COUNT,
        &["views", "page_views", "screen_page_views", "vistas", "visualizacoes", "paginas_vistas"],
    ),
    optional("engaged_sessions", COUNT, &["sesiones_con_interaccion", "sesiones_interactivas", "sessoes_engajadas"]),
    optional(
        "conversions",
        T::Parts,
        &["key_events", "conversiones", "eventos_clave", "conversoes", "eventos_principais"],
    ),
];

pub(crate) const TOUCHPOINTS: &[Field] = &[
    required(
        "customer_id",
        T::Id,
        &["customer", "user_id", "id_cliente", "id_del_cliente", "id_do_cliente", "cliente"],
    ),
    required("at", T::Time, &["timestamp", "event_at", "created_at", "date", "fecha", "data"]),
    required("channel", NAME, &["touchpoint", "canal"]),
    optional("campaign", TEXT, &["utm_campaign", "campaign_name", "campana", "campanha"]),
    optional("cost", T::Amount, &["spend", "costo", "coste", "custo"]),
];
