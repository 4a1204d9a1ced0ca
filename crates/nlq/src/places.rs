//! Names that mean the same value: countries and states by code and in three languages, ways to pay, ways to sell.
//!
//! A workspace's own values decide: a group counts only where one of its names is such a value.

/// Groups of names, folded, for a dimension.
pub fn groups(dimension: &str) -> &'static [&'static str] {
    match dimension {
        "country" => COUNTRIES,
        "region" => REGIONS,
        "payment_method" => PAYMENTS,
        "channel" => CHANNELS,
        "source" | "medium" => TRAFFIC,
        "customer_type" => CUSTOMERS,
        _ => &[],
    }
}

/// Whether any group of places has this name: a place that is known, though perhaps not here.
pub fn is_place(folded: &str) -> bool {
    let listed = |groups: &[&str]| groups.iter().any(|group| group.split('|').any(|name| name.len() > 2 && name == folded));
    listed(COUNTRIES) || listed(REGIONS)
}

const COUNTRIES: &[&str] = &[
    "br|bra|brazil|brasil", "ar|arg|argentina", "mx|mex|mexico", "cl|chl|chile", "co|col|colombia", "pe|per|peru", "uy|ury|uruguay|uruguai",
    "py|pry|paraguay|paraguai", "bo|bol|bolivia", "ec|ecu|ecuador|equador", "ve|ven|venezuela", "cr|cri|costa rica", "pa|pan|panama",
    "gt|gtm|guatemala", "hn|hnd|honduras", "ni|nic|nicaragua", "sv|slv|el salvador", "do|dom|dominican republic|republica dominicana",
    "cu|cub|cuba", "pr|pri|puerto rico|porto rico",
    "us|usa|united states|united states of america|the us|the usa|the states|estados unidos|eeuu|ee uu|eua|u s|u s a",
    "ca|can|canada", "gb|uk|gbr|united kingdom|great britain|britain|england|u k|reino unido|gran bretana|inglaterra|gra bretanha",
    "ie|irl|ireland|eire|irlanda", "fr|fra|france|francia|franca", "de|deu|ger|germany|alemania|alemanha", "es|esp|spain|espana|espanha",
    "pt|prt|portugal", "it|ita|italy|italia", "nl|nld|netherlands|the netherlands|holland|paises bajos|holanda|paises baixos",
    "be|bel|belgium|belgica", "ch|che|switzerland|suiza|suica", "at|aut|austria", "se|swe|sweden|suecia", "no|nor|norway|noruega",
    "dk|dnk|denmark|dinamarca", "fi|fin|finland|finlandia", "is|isl|iceland|islandia", "pl|pol|poland|polonia",
    "cz|cze|czech republic|czechia|republica checa|chequia|republica tcheca|tchequia", "sk|svk|slovakia|eslovaquia",
    "hu|hun|hungary|hungria", "ro|rou|romania|rumania|romenia", "bg|bgr|bulgaria", "gr|grc|greece|grecia", "hr|hrv|croatia|croacia",
    "rs|srb|serbia|servia", "si|svn|slovenia|eslovenia", "lt|ltu|lithuania|lituania", "lv|lva|latvia|letonia", "ee|est|estonia",
    "mt|mlt|malta", "cy|cyp|cyprus|chipre", "lu|lux|luxembourg|luxemburgo", "ua|ukr|ukraine|ucrania", "ru|rus|russia|rusia",
    "tr|tur|turkey|turkiye|turquia", "il|isr|israel", "ae|are|united arab emirates|emiratos arabes unidos|emirados arabes unidos|uae",
    "sa|sau|saudi arabia|arabia saudita|arabia saudi", "bh|bhr|bahrain|barein|barem", "lb|lbn|lebanon|libano", "qa|qat|qatar|catar",
    "eg|egy|egypt|egipto|egito", "ma|mar|morocco|marruecos|marrocos", "za|zaf|south africa|rsa|sudafrica|africa do sul",
    "ng|nga|nigeria", "ke|ken|kenya|kenia|quenia", "ao|ago|angola", "mz|moz|mozambique|mocambique", "gh|gha|ghana|gana",
    "in|ind|india", "cn|chn|china", "jp|jpn|japan|japon|japao", "kr|kor|south korea|korea|corea del sur|corea|coreia do sul|coreia",
    "hk|hkg|hong kong", "tw|twn|taiwan", "sg|sgp|singapore|singapur|singapura|cingapura", "my|mys|malaysia|malasia",
    "th|tha|thailand|tailandia", "vn|vnm|vietnam|vietna", "id|idn|indonesia", "ph|phl|philippines|filipinas", "pk|pak|pakistan|paquistao",
    "au|aus|australia", "nz|nzl|new zealand|nueva zelanda|nova zelandia",
];

const REGIONS: &[&str] = &[
    "ac|acre", "al|alagoas", "ap|amapa", "am|amazonas", "ba|bahia", "ce|ceara", "df|distrito federal", "es|espirito santo", "go|goias",
    "ma|maranhao", "mt|mato grosso", "ms|mato grosso do sul", "mg|minas gerais|minas", "pa|para", "pb|paraiba", "pr|parana", "pe|pernambuco",
    "pi|piaui", "rj|rio de janeiro|rio", "rn|rio grande do norte", "rs|rio grande do sul", "ro|rondonia", "rr|roraima",
    "sc|santa catarina", "sp|sao paulo", "se|sergipe", "to|tocantins",
    "ca|california", "ny|new york|nueva york|nova york", "tx|texas", "fl|florida", "il|illinois", "wa|washington", "nj|new jersey",
    "pa|pennsylvania|pensilvania", "oh|ohio", "ga|georgia", "nc|north carolina", "mi|michigan", "va|virginia", "az|arizona",
    "ma|massachusetts", "tn|tennessee", "co|colorado", "nv|nevada", "or|oregon", "mn|minnesota", "wi|wisconsin", "ut|utah",
    "cdmx|ciudad de mexico|distrito federal", "jal|jalisco", "nl|nuevo leon", "caba|capital federal|ciudad de buenos aires",
];

const PAYMENTS: &[&str] = &[
    "credit card|credit|tarjeta de credito|credito|cartao de credito|cartao credito",
    "debit card|debit|tarjeta de debito|debito|cartao de debito",
    "cash|efectivo|dinheiro vivo|em dinheiro|en efectivo|especie",
    "bank transfer|transfer|wire transfer|transferencia|transferencia bancaria",
    "cash on delivery|cod|contra entrega|contrareembolso|pago contra entrega|pagamento na entrega",
    "mercado pago|mercadopago",
    "gift card|tarjeta de regalo|cartao presente|vale presente",
];

const CHANNELS: &[&str] = &[
    "online|online store|web|web store|website|tienda online|tienda en linea|en linea|loja online|loja virtual|site|ecommerce|e commerce",
    "retail|physical store|physical stores|brick and mortar|tienda fisica|tiendas fisicas|loja fisica|lojas fisicas|varejo|minorista",
    "wholesale|mayorista|por mayor|al por mayor|atacado|b2b",
    "social|social media|redes sociales|redes sociais|social networks",
    "pos|point of sale|punto de venta|ponto de venda|pdv",
    "marketplace|marketplaces",
    "phone|telephone|telefono|telefone",
    "app|mobile app|aplicacion|aplicativo",
];

const TRAFFIC: &[&str] = &[
    "email|e mail|correo", "organic|organico", "direct|directo|direto", "referral|referido|referencia", "paid social|social pago",
    "mercadolibre|mercado libre|mercado livre|mercadolivre", "newsletter|boletin",
];

const CUSTOMERS: &[&str] = &["returning|existing customers", "new"];
