//! How Portuguese-speaking owners speak of their figures in phrases of many forms, one family a line.

/// A figure's key and the patterns that name it.
pub(super) const FAMILIES: &[(&str, &[&str])] = &[
    (
        "gross_sales",
        &[
            "sem {descontar|abater|tirar|deduzir|subtrair} {nada|os descontos|descontos|as devolucoes|devolucoes|descontos e devolucoes|os descontos e as devolucoes|descontos nem devolucoes}",
            "antes {de|dos} {descontar|abater|tirar|deduzir|} {os|} {descontos|descontos e devolucoes}",
        ],
    ),
    (
        "net_sales",
        &[
            "{ja|} {tirando|descontando|abatendo|deduzindo|descontados|descontadas|abatidos|abatidas|livre de|livres de|liquido de|liquida de|liquidas de|menos|depois de|depois dos|apos|fora} \
             {tirar|descontar|abater|deduzir|} {os|} {descontos|desconto} {e|,} {as|} {devolucoes|devolucao|reembolsos|estornos}",
            "{ja|} {tirando|descontando|abatendo|deduzindo|descontados|descontadas|abatidos|abatidas|livre de|livres de|liquido de|liquida de|liquidas de|menos|depois de|depois das|apos|fora} \
             {tirar|descontar|abater|deduzir|} {as|} {devolucoes|devolucao|reembolsos|estornos} {e|,} {os|} {descontos|desconto}",
        ],
    ),
    (
        "fees",
        &[
            "{taxa|tarifa|comissao|custo} {cobrada|paga|} {de|do|da|pro|pra|para o|para a|ao|a|com|com o|com a|pelo|pela} {gateway|maquininha|maquina|adquirente|\
             intermediador|operadora|operadora de cartao|processador|processadora|meio de pagamento|plataforma de pagamento|banco}",
            "{quanto|} {o|a} {gateway|maquininha|adquirente|operadora} {cobrou|levou|comeu|descontou|ficou}",
        ],
    ),
    (
        "taxes",
        &[
            "{imposto|tributo|icms|iva} {que|} {recolhemos|recolhi|recolheu|pagamos|paguei|pagou|geramos|gerou|cobramos|cobrou|recolhido|recolher|liquidado|apurado}",
        ],
    ),
    (
        "overdue",
        &[
            "{fatura|boleto|cobranca|mensalidade|conta|titulo|parcela|valor} {vencido|vencida|atrasado|atrasada|em atraso} {e|} {ainda|} {nao|} {pago|paga|em aberto|aberto|aberta|sem pagamento|recebido|recebida}",
            "{fatura|boleto|cobranca|mensalidade|conta|titulo|parcela} {nao paga|nao pago|por pagar|em falta} {e|} {vencida|vencido|atrasada|atrasado|em atraso|ja vencida|ja vencido|fora do prazo}",
            "{inadimplencia|calote}",
        ],
    ),
    (
        "ad_spend",
        &[
            "{gasto|investimento|verba|custo|aplicado|investido} {em|com|no|na|de|do} {trafego pago|midia paga|midia online|trafego|impulsionamento}",
        ],
    ),
    ("active_subscriptions", &["{subscricao|assinatura} {activa|em vigor|vigente|em curso}"]),
    ("active_customers", &["{cliente|conta|subscritor|assinante} {activo|activa|a pagar|em vigor}"]),
    (
        "contraction_mrr",
        &[
            "{perdido|perdida|perdemos|perdi|caiu|reduzido|reduzida|a menos|a menos de mrr|encolheu} {com|por|em|de|via|por causa de|devido a|por conta de} {os|as|} \
             {downgrade|rebaixamento|rebaixamento de plano|reducao de plano|reducao de assento|mudanca para plano menor|mudanca pra plano menor|troca para plano menor|contracao}",
            "{receita|dinheiro|grana} {recorrente|} {perdido|perdida|que perdemos|que caiu} {com|por|em|de|via} {downgrade|rebaixamento|reducao de plano|contracao}",
            "{queda|perda|reducao} {de|do|no|da|na} {mrr|receita|receita recorrente} {com|por|em|de|via} {downgrade|rebaixamento|reducao de plano}",
            "{mrr|receita} {de|dos|por|com} {cliente|quem|conta} {que|} {desceu|desceram|baixou|baixaram|reduziu|reduziram|rebaixou|rebaixaram} {de|o|} {plano|}",
        ],
    ),
    (
        "expansion_mrr",
        &[
            "{cresceu|crescemos|ganho|ganhamos|subiu|aumentou|a mais|gerado|gerada|veio|vindo|entrou|somou} {com|por|em|de|via|por causa de} {os|as|} \
             {upgrade|upsell|up sell|cross sell|crosssell|expansao|aumento de plano|mudanca para plano maior|troca para plano maior}",
            "{mrr|receita} {de|dos|por|com} {cliente|quem|conta} {que|} {subiu|subiram|aumentou|aumentaram|expandiu|expandiram|fez upgrade|fizeram upgrade} {de|o|} {plano|}",
        ],
    ),
    (
        "reactivation_mrr",
        &[
            "{mrr|receita|receita recorrente|dinheiro} {que|} {voltou|recuperado|recuperada|recuperamos|veio|trazido|} {de|com|por|dos|das} {cliente|conta|assinante|} {reativado|reativada|que voltou|que voltaram|recuperado|recuperada}",
            "{mrr|receita|receita recorrente} {de|das|com|por} {reativacao|recuperacao|reconquista|volta de cliente}",
        ],
    ),
    (
        "churned_mrr",
        &[
            "{mrr|receita|receita recorrente} {perdido|perdida|que perdemos|que perdi|que saiu} {em|por|com|de|nos|pelos|com os} {cancelamento|cancelamento de cliente|churn|cliente que cancelou|cliente que saiu|cliente que cancelaram|cliente que sairam|cliente perdido|saida de cliente}",
        ],
    ),
    (
        "invoiced",
        &[
            "{faturamos|faturei|faturou|emitimos|emiti|emitiu|foi faturado|foi emitido|emitido|faturado} {em|de} {nota|nota fiscal|nf|nfe|fatura|boleto|cobranca}",
        ],
    ),
    ("gross_margin", &["margem de lucro {bruto|bruta}"]),
    (
        "gross_profit",
        &["{sobrou|ficou|deu|tivemos|teve|tirei|tiramos|fizemos|ganhamos|rendeu|gerou|entrou|foi} {de|} lucro bruto"],
    ),
    (
        "cogs",
        &[
            "{cpv|cmv|csv}",
            "{custo|gasto|gastamos|gastei|gastou|pagamos|custou|custaram} {com|de|da|das|do|dos|a|as|o|os|em|nas|pelas|pela|pelos} {mercadoria|produto|item|peca} {que|} {vendemos|vendida|vendido|vendi|foi vendida|foi vendido|foram vendidas|foram vendidos}",
        ],
    ),
    (
        "returning_customers",
        &[
            "{cliente|comprador} {antigo|velho|recorrente|fiel|que ja conheciamos} {que|} {voltou|voltaram|recompraram|recomprou|compraram de novo|repetiram|retornaram}",
            "{ja|} {tinha|tinham|havia|haviam} comprado {antes|com a gente|aqui|outras vezes|alguma vez|}",
            "{ja|} {era|eram} cliente {e|} {compraram|comprou|voltaram a comprar} {de novo|outra vez|novamente|}",
            "{cliente|gente} que {nos|} {compram|compraram|comprou} {de novo|novamente|outra vez|mais de uma vez}",
        ],
    ),
    ("aov", &["{da|deu|vale|rende|rendeu|e|foi|sai|gera|} em media {um|cada|por} {pedido|compra|encomenda|venda}"]),
    (
        "units_per_order",
        &[
            "{item|peca|produto|unidade|artigo} {|tem|leva|vao|vai|ha|entram|cabem} {|em|no|num|por} {|o|um|cada|nosso} {pedido|carrinho|cesta|encomenda} {medio|tipico}",
            "{item|peca|produto|unidade|artigo} {vao|vai|vem|tem|saem|sai|levam|leva|ha|cabem|entram} {por|em cada|a cada|em um|num|no|em} {pedido|compra|encomenda|carrinho|cesta}",
        ],
    ),
    ("returns", &["{devolve|devolvem|devolveu}"]),
    (
        "failed_payments",
        &[
            "{fatura|pagamento|cobranca|assinatura|renovacao|boleto|mensalidade} {com|que tiveram|que deram|que teve|que deu} {falha|erro|problema|recusa|rejeicao} {|no|na|de|do|da|nos|ao} {|pagamento|cobranca|cartao|pagar|cobrar}",
        ],
    ),
    ("fees", &["{taxa|tarifa|comissao} {comeram|comeu|levaram|levou|pesaram|pesou|custaram|custou|consumiram}"]),
    (
        "arpa",
        &[
            "{cada|uma|um|por} {conta|cliente|assinante|empresa} {paga|rende|gera|deixa|vale|traz|representa} {em media|de media|} {por mes|ao mes|no mes|mensalmente|}",
        ],
    ),
    (
        "expansion_mrr",
        &["expansao {de|da|do|na|nas|em} {receita|mrr|conta|base|cliente}", "{receita|mrr} {da|de|com|por} expansao"],
    ),
    (
        "available",
        &["{stock|estoque|inventario|existencia|unidade|peca} {ainda|} {disponivel|livre|para venda|pra venda}"],
    ),
    ("gross_sales", &["{faturamento|venda|receita|faturacao} {bruto|bruta|em bruto}"]),
    (
        "churned_mrr",
        &[
            "{quanto|} {perdemos|perdi|perdido|perdida} {de|} {receita|mrr|receita recorrente} {com|de|por} {quem|cliente que} {cancelou|cancelaram|saiu|sairam}",
        ],
    ),
    ("conversion_rate", &["{taxa|percentual|indice} {de|da|} {conversao|conv}"]),
    (
        "cancellation_rate",
        &["{taxa|percentual|indice} {de|} {cancel|cancelamento|pedido cancelado|encomenda cancelada|anulacao}"],
    ),
    ("return_rate", &["{taxa|percentual|indice} {de|} {devolucao|devol|troca e devolucao|reembolso|estorno}"]),
    ("discount_rate", &["{taxa|percentual|indice} {de|} {desconto|desc}"]),
    (
        "repeat_rate",
        &["{taxa|percentual|indice} {de|} {recompra|recorrencia|retorno de cliente|cliente recorrente|fidelizacao}"],
    ),
    ("customer_churn_rate", &["{taxa|percentual|indice} {de|} {churn|evasao|perda de cliente}"]),
    (
        "revenue_per_customer",
        &["{um|cada|o|nosso} {cliente|comprador} {nos|} {gasta|deixa|rende|gastou|deixou|rendeu|compra} {em media|}"],
    ),
];
