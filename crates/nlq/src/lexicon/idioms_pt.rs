//! Idioms of Portuguese that come in many forms: orders to split, reasons asked for, what is left out, what nobody can foresee.

use super::{
    Reason::{Opinion, Why},
    Role::{self, *},
};

pub(super) const PORTUGUESE: &[(Role, &[&str])] = &[
    (
        Breakdown,
        &[
            "{abre|abra|abrir|abrindo|destrincha|destrinche|destrinchar|destrinchando|fatia|fatie|fatiar|esmiuca|esmiuce|esmiucar|desmembra|desmembre|\
             desmembrar|desdobra|desdobre|desdobrar|discrimina|discrimine|discriminar|segmenta|segmente|segmentar|agrupa|agrupe|agrupar|desagrega|\
             desagregue|desagregar|ratear|rateia} {|ai|pra mim|para mim}",
            "{como se|de que forma se|de que maneira se} {reparte|repartem|repartiu|repartiram|distribuiu|distribuiram|dividiu|dividiram}",
        ],
    ),
    (
        No(Why),
        &[
            "{o que|oq|que fator|que fatores|quais fatores} {e que|que|mais|} {derrubou|derrubaram|derruba|puxou|puxaram|puxa|segurou|seguraram|freou|freia|travou|\
             impulsionou|impulsionaram|impulsiona|alavancou|alavancaram|empurrou|empurraram|elevou|elevaram|aumentou|aumentaram|reduziu|reduziram|\
             diminuiu|diminuiram|baixou|baixaram|afetou|afetaram|afeta|prejudicou|prejudicaram|sustentou|sustentaram|motivou|motivaram|ocasionou|\
             pesou|influenciou|influenciaram|moveu|mexeu|causa|causou|causaram|provoca|provocou|provocaram|explica|explicam|explicou}",
            "{esta|ta} {derrubando|puxando|segurando|freando|afetando|prejudicando}",
            "{de onde|donde} {e que|} {veio|vem|vieram|saiu} {a|o|essa|esse|toda a|todo o} {queda|aumento|crescimento|alta|baixa|subida|piora|melhora|reducao|diferenca|tombo|salto}",
            "{como se|o que} {explica|explicam|justifica|justificam|justificou|explicar} {a|o|as|os|essa|esse|esta|este|}",
            "{a que|ao que} {se|} {deve|devem|deveu|deveram} {se|} {a|o|as|os|}",
            "{quem|qual|quais} {foi|foram|e|sao} {o|a|os|as} {responsavel|responsaveis|culpado|culpados|culpada|vilao|viloes|causa|causas} {pela|pelo|da|do|por}",
            "{qual|quais} {foi|foram|e|sao|} {o|a|os|as|} {motivo|motivos|razao|razoes|causa|causas|explicacao|justificativa} {para|pra|de|da|do|das|dos|por tras da|por tras do} {a|o|as|os|}",
        ],
    ),
    (
        Growth,
        &[
            "{pra|para} {cima|baixo}",
            "{encolheu|encolheram|encolhendo|murchou|minguou|minguaram|evaporou|derreteu|derreteram|patinou|patinaram|estourou|bombou|explodiu|explodiram}",
        ],
    ),
    (
        AtEnd,
        &[
            "{no|ao|em|ate o|pelo} {fechamento|encerramento|fecho|fim|final|termino|ultimo dia} {de|do|da}",
            "ao {fechar|encerrar|terminar} {o|a|}",
        ],
    ),
    (
        BestSeller,
        &[
            "{campea|campeao|campeas|campeoes|lider|lideres|recordista|recordistas} {de|em} {venda|vendas|saida|vendagem}",
            "{campea|campeas|recordista|recordistas}",
        ],
    ),
    (
        Except,
        &[
            "{deixa|deixe|deixando|tira|tire|exclui|exclua|descarta|descarte|desconta|desconte|desconsidera|desconsidere} {fora|de fora|de lado} {|o|a|os|as}",
            "{nao|sem} {conta|conte|contando|considera|considere|considerando|inclui|inclua|incluindo|somar|soma|levar em conta} {|o|a|os|as}",
        ],
    ),
    (
        In,
        &[
            "{que|} {vinda|vindas|vindo|vindos|oriunda|oriundas|oriundo|oriundos|proveniente|provenientes|originada|originadas|originado|originados|trazida|trazidas|trazido|trazidos} {de|do|da|dos|das|por|pelo|pela|pelos|pelas}",
        ],
    ),
    (
        YearEarlier,
        &[
            "{comparacao|variacao|crescimento|evolucao|taxa de variacao|em termos|periodo|mes|trimestre|} {homologa|homologo|homologas|homologos}",
        ],
    ),
    (Versus, &["{ja|} {passou|superou|ultrapassou|bateu|passaram|superaram} {a|o|as|os|} {do|da|dos|das|de}"]),
    (
        No(Opinion),
        &[
            "{qual|quando|que|quais} {e|seria|sao|} {o|a|os|as|} {melhor|melhores|pior|piores} {dia|dias|horario|horarios|hora|momento|epoca|canal|canais|lugar|\
             produto|produtos|forma|maneira|jeito} {da semana|do dia|do mes|do ano|} {pra|para} {postar|publicar|anunciar|promover|lancar|investir|contratar|abrir|\
             repor|comprar|vender|fazer|dar|aumentar|melhorar|crescer|reduzir|atrair|fidelizar|divulgar|enviar|mandar|trabalhar|viajar|fechar}",
            "{o que|como|onde|quando} {devo|devemos|deveria|da pra|eu faco para|a gente faz para|fazer para|fazer pra} {melhorar|aumentar|vender|crescer|reduzir|baixar|subir|cortar|postar}",
            "como {aumentar|aumento|aumentamos|crescer|cresco|reduzir|reduzo|baixar|subir|vender|vendo|atrair|atraio|fidelizar|divulgar|precificar|calcular}",
        ],
    ),
];
