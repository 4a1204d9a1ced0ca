//! Portuguese families of saying one thing: each phrase takes a word of every part, so that nobody lists them all.

use domain::Locale;
use std::sync::LazyLock;

/// A metric's key, and the parts of its phrases in their order; a part may be left out where one of its words is empty.
type Family = (&'static str, &'static [&'static str]);

const FAMILIES: &[Family] = &[
    (
        "aov",
        &[
            "valor medio|gasto medio|montante medio|ticket medio",
            "de|da|do|das|dos|por|de cada|por cada|em cada|a cada",
            "pedido|encomenda|compra|carrinho|cesta|transacao",
        ],
    ),
    (
        "aov",
        &[
            "gasta|gastam|gastou|gastaram|deixa|deixam|deixou|paga|pagam",
            "por|em cada|a cada|cada",
            "pedido|compra|encomenda|venda",
        ],
    ),
    ("aov", &["em media", "por|em cada|a cada|cada|numa", "pedido|encomenda|compra|venda"]),
    (
        "units_per_order",
        &[
            "item|itens|pecas|produtos|unidades|artigos",
            "|vao|vem|tem|compram|levam|saem",
            "em media",
            "por|em cada|a cada|cada|numa",
            "pedido|encomenda|compra|venda",
        ],
    ),
    (
        "units_per_order",
        &[
            "item|itens|pecas|produtos|unidades|artigos",
            "cada|um|o|os",
            "cliente|pessoa|pessoal|comprador",
            "leva|levam|compra|compram|pega|pegam",
            "por|em cada|a cada|cada",
            "compra|pedido|vez|atendimento",
        ],
    ),
    (
        "returning_customers",
        &[
            "cliente|gente|pessoas|comprador",
            "|que",
            "ja comprou|ja compraram|ja tinha comprado|ja tinham comprado|ja era cliente|ja eram clientes|voltou|voltaram|voltou a comprar|\
             voltaram a comprar|voltou a compra|voltaram a compra|voltou pra comprar|voltaram pra comprar|comprou de novo|compraram de novo|\
             comprou outra vez|compraram outra vez|comprou mais de uma vez|compraram mais de uma vez|repetiu|repetiram|repetiu a compra|\
             repetiram a compra|retornou|retornaram|voltam|volta|voltam a comprar|retornam|repetem|repetem a compra|recompram|compram de novo|\
             compram outra vez|compram mais de uma vez",
            "|antes|com a gente|aqui",
        ],
    ),
    (
        "returning_customers",
        &[
            "quem",
            "ja comprou|ja tinha comprado|ja era cliente|ja e cliente|voltou a comprar|comprou de novo|comprou outra vez",
            "|antes",
        ],
    ),
    (
        "returning_customers",
        &["clientes|cliente", "antigo|velho|da base|fiel|de sempre|de carteirinha|assiduo|de longa data"],
    ),
    (
        "new_customers",
        &[
            "cliente|gente|pessoas|comprador|fregues|consumidor",
            "|que",
            "comprou pela primeira vez|compraram pela primeira vez|nunca tinha comprado|nunca tinham comprado|fez a primeira compra|\
             fizeram a primeira compra|estreou|estrearam",
            "|aqui|com a gente",
        ],
    ),
    ("new_customers", &["quem", "comprou pela primeira vez|nunca tinha comprado|fez a primeira compra"]),
    ("new_customers", &["fregueses|compradores|consumidores|pessoas", "novos|novas|estreantes|de primeira compra"]),
    (
        "new_customers",
        &[
            "clientes novas|cliente nova|novas clientes|nova cliente|gente nova|cliente estreante|clientes estreantes|clientes de primeira compra|cliente de primeira compra",
        ],
    ),
    (
        "users",
        &[
            "pessoas|gente|usuarios|utilizadores|visitantes|pessoal|galera",
            "|que",
            "visitaram|visitou|acessaram|acessou|acederam|entraram|entrou|passaram|passou|navegaram|abriram",
            "o site|no site|ao site|pelo site|a pagina|na pagina|pela pagina|a loja online|na loja online|pela loja online|a loja virtual|na loja virtual",
        ],
    ),
    (
        "users",
        &[
            "pessoas|gente|usuarios|utilizadores|visitantes",
            "|que",
            "nos visitaram|nos visitou|visitaram|acessaram|acederam",
        ],
    ),
    (
        "inventory_value",
        &[
            "valor|valor total|montante|total em reais",
            "em|do|de|no|parado em|que tenho em|que temos em",
            "estoque|stock|inventario",
        ],
    ),
    (
        "inventory_value",
        &[
            "dinheiro|grana|capital|valor",
            "|que tenho|que temos|tenho|temos|tem|esta|ta",
            "empatado|empatada|parado|parada|preso|presa|imobilizado|imobilizada|investido|investida|empacado|enterrado|aplicado",
            "em|no|na|com",
            "estoque|inventario|mercadoria|produto|prateleira|deposito",
        ],
    ),
    (
        "inventory_value",
        &[
            "tenho|temos|tem|esta|ta",
            "empatado|parado|preso|imobilizado|investido|enterrado",
            "em|no|na|com",
            "estoque|mercadoria|produto",
        ],
    ),
    (
        "inventory_value",
        &["vale|valem|ta valendo|esta valendo|custa", "o|a|meu|nosso|todo o|em", "estoque|stock|inventario|mercadoria"],
    ),
    (
        "stockout_products",
        &[
            "produto|item|artigo|peca|mercadoria",
            "|que",
            "ta zerado|tao zerados|zerou|zeraram|acabou|acabaram|esgotou|esgotaram|faltou|faltaram|ta faltando|tao faltando|nao tem mais|\
             ficou sem estoque|ficaram sem estoque|indisponivel|indisponiveis|em ruptura",
        ],
    ),
    (
        "days_of_stock",
        &[
            "quantos dias|quanto tempo|por quantos dias|por quanto tempo|pra quanto tempo|para quanto tempo|pra quantos dias|para quantos dias",
            "|de|o|meu|o meu|nosso|o nosso|tem|ainda tem|temos|ainda temos|ainda ha|ha|ainda tenho|tenho|temos de|tenho de|ainda temos de|ainda tenho de|tem de|da o",
            "estoque",
            "|dura|aguenta|segura|resta|sobra|ainda dura|ainda aguenta|ainda",
        ],
    ),
    (
        "discounts",
        &[
            "dei|demos|deu|deram|concedi|concedemos|fiz|fizemos|soltei|soltamos|larguei|foi|foram|foi embora",
            "de|em",
            "desconto|abatimento",
        ],
    ),
    (
        "returns",
        &[
            "devolvi|devolveu|devolveram|estornei|estornou|estornaram|reembolsei|reembolsou|reembolsaram|estornados|estornadas",
        ],
    ),
    (
        "returns",
        &[
            "devolvi|devolvemos|estornamos|estornei|reembolsamos|reembolsei",
            "de|em|pros|para os|aos",
            "dinheiro|grana|clientes",
        ],
    ),
    (
        "fees",
        &[
            "paguei|pagamos|pagou|deixei|deixamos|foi|foram|perdi|perdemos|gastei|gastamos",
            "de|em|com|pra|para a",
            "taxa|comissao|tarifa|maquininha|taxa de cartao|taxa do cartao|taxa da maquininha|taxa de maquininha|taxa de marketplace|gateway",
        ],
    ),
    ("fees", &["taxa", "da|de|das|com", "maquininha|maquina|adquirente|intermediador"]),
    (
        "taxes",
        &["paguei|pagamos|recolhi|recolhemos|foi|foram|deu|gerou|cobrei|cobramos|gerei", "de|em", "imposto|tributo"],
    ),
    (
        "shipping",
        &[
            "cobrei|cobramos|cobrou|recebi|recebemos|entrou|pagaram|faturei|faturamos|arrecadei",
            "de|em|com|pelo|por",
            "frete|entrega|envio|portes",
        ],
    ),
    ("gross_profit", &["lucrei|lucrou|lucraram|lucrando"]),
    (
        "gross_profit",
        &[
            "lucrei|lucramos|lucrou|ganhei|ganhamos|deu|tirei|tiramos|fiz|fizemos|teve|tive|entrou|gerou|deixou",
            "de",
            "lucro",
        ],
    ),
    ("roas", &["deu|deram|da|dao|trouxe|trouxeram|traz|trazem|tem|teve|tiveram", "retorno"]),
    ("roas", &["retorno", "da|das|de|por", "campanha|plataforma"]),
    (
        "cac",
        &[
            "custa|custou|sai|saiu|pago|paguei|pagamos|gasto|gastei|gastamos",
            "|pra|para|por",
            "conquistar|conseguir|trazer|ganhar|atrair|captar|adquirir|arrumar|fisgar|pegar",
            "um|cada|cada um|1",
            "cliente|cliente novo|novo cliente",
        ],
    ),
    (
        "cpa",
        &[
            "paguei|pagamos|pagou|gastei|gastamos|gastou|custou|custa|sai|saiu",
            "por|por cada|em cada|cada|uma",
            "conversao|lead|resultado",
        ],
    ),
    (
        "cpc",
        &[
            "paguei|pagamos|pagou|gastei|gastamos|gastou|custou|custa|sai|saiu",
            "por|por cada|em cada|cada|um|o",
            "clique|click",
        ],
    ),
    (
        "trial_conversion_rate",
        &[
            "trial|teste|teste gratis|teste gratuito|periodo de teste|avaliacao gratuita",
            "pra|para|a|que viraram|que virou|viraram|virou|que viram|viram|vira|que converteram em|convertidos em|virando",
            "pago|pagante|cliente|assinante|assinatura|plano pago|pagamento|cliente pagante|cliente pago",
        ],
    ),
    (
        "new_subscriptions",
        &[
            "assinatura|subscricao|contrato|assinante",
            "|que",
            "entrou|entraram|comecou|comecaram|chegou|chegaram|abriu|abriram|fechamos|ganhamos|conquistamos|vendemos|fechei|ganhei|foram abertas|\
             foram feitas|foram fechadas|foram criadas",
        ],
    ),
    (
        "churned_subscriptions",
        &[
            "assinatura|subscricao|contrato",
            "|que",
            "caiu|cairam|saiu|sairam|perdi|perdemos|acabou|acabaram|encerrou|encerraram|foram canceladas|foram encerradas|foram embora|\
             cancelou|cancelaram",
        ],
    ),
    (
        "churned_customers",
        &[
            "cliente|conta|assinante|gente|pessoas|usuario|empresa",
            "|que",
            "cancelou|cancelaram|abandonou|abandonaram|saiu|sairam|foi embora|foram embora|deixou de pagar|deixaram de pagar|parou de pagar|\
             pararam de pagar|nao renovou|nao renovaram|deixou a gente|deixaram a gente|nos deixou|nos deixaram|caiu fora|cairam fora|vazou|vazaram|pulou fora|\
             pularam fora|encerrou|encerraram|deu baixa|deram baixa|perdemos|perdi|cancelou a assinatura|cancelaram a assinatura|cancelaram da assinatura|cancelaram do plano|cancelaram o servico|\
             cancelaram a conta|\
             cancelou o plano|cancelaram o plano",
        ],
    ),
    (
        "active_customers",
        &[
            "pagantes|clientes pagantes|assinantes pagantes|gente pagando|pessoas pagando|contas pagando|clientes em dia",
        ],
    ),
    (
        "overdue",
        &[
            "fatura|boleto|mensalidade|cobranca|pagamento|conta|valor|dinheiro|grana",
            "|que esta|que ta|que estao|que tao|esta|ta|estao|tao",
            "atrasada|atrasado|vencida|vencido|em atraso|em aberto|pendurada|pendurado|sem pagar|sem pagamento|inadimplente",
        ],
    ),
    (
        "overdue",
        &[
            "|a galera|o pessoal|os clientes|nossos clientes|meus clientes|a turma",
            "ta devendo|tao devendo|esta devendo|estao devendo|me deve|me devem|nos deve|nos devem|ta me devendo|tao me devendo|estao me devendo|\
             deve pra gente|devem pra gente|ta devendo pra gente|tao devendo pra gente|estao devendo pra gente",
        ],
    ),
    ("overdue", &["clientes|pessoas|gente", "devem|devendo|estao devendo|tao devendo|nos devem|me devem"]),
    (
        "failed_payments",
        &[
            "pagamento|cobranca|cartao|cartoes|transacao|mensalidade|debito",
            "|que",
            "falhou|falharam|foi recusado|foi recusada|foram recusados|foram recusadas|recusado|recusada|negado|negada|nao passou|nao passaram|deu erro|\
             deram erro|deu problema|deram problema|nao foi aprovado|nao foram aprovados",
        ],
    ),
];

/// Key, language, phrase.
pub(super) fn phrases() -> &'static [(&'static str, Locale, String)] {
    static ALL: LazyLock<Vec<(&'static str, Locale, String)>> = LazyLock::new(|| {
        let families =
            FAMILIES.iter().flat_map(|(key, parts)| crossed(parts).into_iter().map(move |said| (*key, said)));
        families.map(|(key, said)| (key, Locale::Pt, said)).collect()
    });
    &ALL
}

/// Every phrase that takes one word of each part.
fn crossed(parts: &[&str]) -> Vec<String> {
    let begun = vec![String::new()];
    parts.iter().fold(begun, |begun, part| {
        let words = || part.split('|').map(str::trim);
        let longer = |begun: &String| {
            let begun = begun.clone();
            words().map(move |word| format!("{begun} {word}").trim().to_owned()).collect::<Vec<_>>()
        };
        begun.iter().flat_map(longer).collect()
    })
}
