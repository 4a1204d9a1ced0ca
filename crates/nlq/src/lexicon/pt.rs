//! Portuguese.

use super::{Reason::*, Role, Role::*};
use domain::Grain::{Day, Month, Quarter, Week, Year};

pub(super) const LISTS: &[(Role, &str)] = &[
    (
        By,
        "quebre por|divida por|divide por|separa por|separe por|abre por|abra por|detalha por|detalhe por|agrupa por|agrupe por|quebrar por|por|por cada|em cada|de cada|para cada|cada|a cada|dividido por|divididas por|divididos por|dividida por|agrupado por|agrupada por|\
          agrupados por|agrupadas por|separado por|separadas por|separados por|separada por|quebrado por|quebra por|discriminado por|conforme|\
          segmentado por|detalhado por|abertas por|aberto por|por tipo de|distribuicao por",
    ),
    (Breakdown, "quebra|distribuicao|divisao|abertura|composicao|detalhamento"),
    (And, "e|ou|tambem|alem de|alem disso|assim como|bem como|junto com|&"),
    (
        Versus,
        "vs|versus|contra|comparado|comparada|comparados|comparadas|comparado com|comparada com|comparados com|comparadas com|comparado a|\
              comparado ao|comparado aos|comparada ao|comparado a|em comparacao|em comparacao com|em comparacao a|em comparacao ao|em relacao|\
              em relacao a|em relacao ao|em relacao aos|ante|frente a|frente ao|do que|mais que|mais do que|melhor que|melhor do que|pior que|\
              pior do que|menos que|menos do que|x",
    ),
    (
        Compare,
        "compare isso|compara isso|comparar isso|comparar|compare|compara|comparacao|comparacao de|comparacao entre|comparativo|comparativo de|diferenca entre|diferenca|comparando",
    ),
    (With, "com|que tem|que tiveram"),
    (
        Except,
        "excl|sem considerar|sem ser do|sem ser da|sem o|sem a|exceto|sem|menos|excluindo|sem contar|sem incluir|que nao seja|que nao sejam|tirando|fora|a excecao de|com excecao de|mas nao|\
              descontando|salvo|desconsiderando|a nao ser|sem ser",
    ),
    (Not, "nao|nunca|nem|jamais"),
    (
        Which,
        "q|qual foi o|qual e o|qual foi a|qual|quais|que|o que|em que|em qual|em quais|de que|qual dos|quais dos|qual das",
    ),
    (
        HowMany,
        "qts|qtos|qtas|qnts|qtd|qtde|qtde de|num de|nro de|quantos|quantas|quantidade de|numero de|a quantidade de|o numero de|qtd de|quantos sao",
    ),
    (
        HowMuch,
        "qto|qnto|qnt|quanto que|quanto e que|quanto|quanta|valor de|valor das|valor dos|montante de|valor total de|quanto dinheiro",
    ),
    (Where, "onde|de onde|em onde|aonde"),
    (When, "quando"),
    (
        High,
        "mais|maior|maiores|maximo|maxima|maximos|top|principal|principais|mais alto|mais alta|mais altos|mais altas|o maior|a maior|recorde|\
            pico|o mais|a mais|mais forte",
    ),
    (Low, "menos|menor|menores|minimo|minima|minimos|mais baixo|mais baixa|mais baixos|mais baixas"),
    (Best, "melhor|melhores|mais popular|mais populares|mais bem sucedido"),
    (
        Worst,
        "ruim|tao ruim|ruins|fraco|fraca|tao fraco|pessimo|pior|piores|mais fraco|mais fraca|mais fracos|menos popular|menos populares",
    ),
    (
        BestSeller,
        "carro chefe|campeao|campeoes|estrela|com mais saida|tem mais saida|mais procurado|mais procurados|mais pedido pelos clientes|queridinho|queridinhos|mais vendido|mais vendidos|mais vendida|mais vendidas|vende mais|vendem mais|vendeu mais|venderam mais|mais vende|mais vendem|\
                  mais vendeu|mais venderam|se vende mais|mais se vendeu|mais comprado|mais comprados|campeao de vendas|campeoes de vendas|\
                  best sellers|bestsellers|top vendas|mais sai|mais saem|mais sairam|mais saiu",
    ),
    (
        WorstSeller,
        "menos vendido|menos vendidos|menos vendida|menos vendidas|vende menos|vendem menos|vendeu menos|venderam menos|menos vende|\
                   menos vendem|menos vendeu|menos venderam|menos sai|menos saem",
    ),
    (
        Rank,
        "ranking|ranking de|ranqueado|ranqueados por|ordenado por|ordenados por|ordenadas por|ordenada por|classificacao|ordenar por",
    ),
    (
        Share,
        "porcentagem|porcentagem de|porcentagem da|porcentagem do|porcentagem das|porcentagem dos|percentual|percentual de|percentual da|\
             percentual do|percentual das|percentual dos|por cento|por cento de|proporcao|proporcao de|participacao|participacao de|\
             participacao na|participacao no|participacao da|participacao do|participacao das|participacao nas|participacao dos|parte|parte da|\
             parte do|parte de|parte das|fatia|fatia da|fatia de|fatia do|fatia das|parcela|parcela da|parcela de|peso de|peso|%|% de|% da|% do|% das|\
             % dos|quanto por cento|quantos por cento|representatividade",
    ),
    (
        Average,
        "media|em media|media de|a media de|uma media de|media das|media dos|a media das|a media dos|medio|medios|na media|tipico|tipica",
    ),
    (
        Trend,
        "tendencia|tendencias|evolucao|evoluiu|evoluiram|evoluindo|evolui|evoluem|ao longo do tempo|no tempo|curva|serie temporal|\
             serie historica|com o tempo|trajetoria|historia de|ao longo",
    ),
    (
        Growth,
        "sobe|sobem|subindo|cai|caem|diminuindo|melhorando|piorando|pioraram|aumenta|aumentam|estamos melhor|estamos pior|crescimento|cresceu|cresceram|crescemos|crescendo|crescer|crescem|cresce|aumento|aumentou|aumentaram|aumentando|subiu|subiram|\
              caiu|cairam|caindo|queda|variacao|mudou|mudaram|melhorou|melhoraram|diminuiu|diminuiram|taxa de crescimento|incremento|reducao|\
              piorou|mudanca|alta ou queda|reduziu",
    ),
    (Over(Month), "mes contra mes|mes sobre mes|mes vs mes"),
    (Over(Week), "semana contra semana|semana sobre semana|semana vs semana"),
    (Over(Quarter), "trimestre contra trimestre|trimestre sobre trimestre"),
    (
        YearEarlier,
        "mesmo periodo do ano passado|mesmo periodo do ano anterior|mesmo periodo no ano passado|mesmo periodo ano passado|\
                   mesmo mes do ano passado|mesmo mes do ano anterior|mesmo mes no ano passado|mesma semana do ano passado|\
                   mesma semana do ano anterior|mesmo trimestre do ano passado|mesmo trimestre do ano anterior|mesmo dia do ano passado|\
                   mesma epoca do ano passado|mesma data do ano passado|mesmas datas do ano passado|mesmo intervalo do ano passado|\
                   ano contra ano|ano sobre ano|ano vs ano|ha um ano|um ano atras|um ano antes|igual periodo do ano passado|interanual|\
                   igual periodo do ano anterior|ha um ano atras",
    ),
    (
        PeriodBefore,
        "anterior|ao anterior|a passada|periodo anterior|periodo previo|o anterior|a anterior|periodo passado|mesmo periodo do mes passado|\
                    mesmo periodo do mes anterior|mesmo periodo da semana passada|periodo imediatamente anterior",
    ),
    (
        Sold,
        "fazemos|faco|fatureis|ja vendi|ja vendemos|caiu na conta|embolsamos|entra|vendeu se|vendeuse|foi vendida|foram vendidos|foram vendidas|entrou de|faturou se|bufunfa|din din|clientes gastaram|gastaram os clientes|gastaram nossos clientes|vendemos|vendi|vendeu|venderam|vendido|vendidos|vendida|vendidas|vende|vendem|vender|faturamos|faturei|faturou|faturaram|faturado|\
            faturar|fatura|faturam|ganhamos|ganhei|fizemos|fiz|fez|arrecadamos|arrecadado|arrecadou|dinheiro|grana|entrou|entraram|geramos|gerou|\
            geraram|gera|geram|trouxe|trouxeram|traz|trazem|recebemos|rendeu|renderam|rende|foi vendido|foi faturado|tiramos|sai|sairam|saiu",
    ),
    (
        HowDo,
        "como ta|como tao|como que ta|como e que esta|como anda a|como vai a|como fomos|como foi|como foram|como estamos|como vao|como vai|como vamos|como andam|como anda|como andamos|como ficamos|como ficou|\
             como ficaram|como esta|como estao|desempenho|performance|resultados|numeros|como nos saimos|como fechamos|como fechou|\
             como tem sido|como estava|como anda o|como se sairam|como se saiu",
    ),
    (
        Every(Day),
        "diario|diaria|diarios|diarias|diariamente|cada dia|por dia|por dias|dia a dia|dia por dia|ao dia|por data|todos os dias|todo dia",
    ),
    (
        Every(Week),
        "semanal|semanais|semanalmente|cada semana|por semana|por semanas|semana a semana|semana por semana|toda semana",
    ),
    (Every(Month), "mensal|mensais|mensalmente|cada mes|por mes|por meses|mes a mes|mes por mes|ao mes|todo mes"),
    (
        Every(Quarter),
        "trimestral|trimestrais|trimestralmente|cada trimestre|por trimestre|por trimestres|trimestre a trimestre",
    ),
    (Every(Year), "anual|anuais|anualmente|cada ano|por ano|por anos|ano a ano|ano por ano|ao ano|todo ano"),
    (Unit(Day), "dia|dias|data|datas"),
    (Unit(Week), "semana|semanas"),
    (Unit(Month), "mes|meses"),
    (Unit(Quarter), "trimestre|trimestres"),
    (Unit(Year), "ano|anos"),
    (
        In,
        "pagaram com|pagam com|se paga com|pagaram no|pagaram via|que vieram do|que vieram da|que vieram de|que vieram pelo|vieram do|vieram da|vieram pelo|vindos do|vindas do|vindos da|vindas da|chegaram pelo|chegaram por|que chegaram do|entraram por|entraram pelo|pago com|pagos com|pagas com|paga com|pagos no|pagos por|pagas no|pagos via|que pagaram com|em|no|na|nos|nas|de|do|da|dos|das|desde|durante|para|pra|pro|a|ao|aos|as|pelo|pela|pelos|pelas|entre|ate|num|numa|atraves de|\
          via|dentro de|sobre|proveniente de|vindo de|vindas de|vindos de|veio de|vieram de|vem de|vem do|vem da|vem dos|vem das|veio do|veio da|\
          ao longo de|ao longo do|ao longo da|por meio de|a partir",
    ),
    (
        Filler,
        "me diz|diz|me diga|me fala|me conta|me conte|como os clientes pagam|como pagam|pagam|pagaram|atual|atualmente|no momento|pagamos em|pagamos de|pagamos por|pfv|pf|pls|vc|voce pode|pode me dizer|me passa|me manda|queria saber|quero saber|gostaria de saber|preciso saber|cara|mano|gente|me ajuda|ai|saber|por gentileza|blz|opa|tb|o|a|os|as|um|uma|uns|umas|me|meu|minha|meus|minhas|nos|nosso|nossa|nossos|nossas|se|seu|sua|seus|suas|eu|voce|e|eh|sao|foi|foram|era|\
              eram|ser|ha|houve|tem|tinha|teve|tive|tivemos|tiveram|temos|tenho|ter|esta|estao|estava|esteve|mostra|mostre|mostrar|mostra me|\
              da me|diga|diga me|fala|fale|quero|queria|gostaria|gostaria de|queremos|ver|saber|preciso|precisamos|pode|poderia|conhecer|obter|\
              lista|liste|listar|calcule|calcula|calcular|grafico|grafique|tabela|relatorio|resumo|por favor|porfavor|pfv|obrigado|obrigada|ola|\
              oi|bom dia|boa tarde|boa noite|total|totais|no total|ao todo|geral|soma|tudo|todo|toda|todos|todas|loja|lojas|negocio|empresa|dados|\
              dado|cifra|cifras|valor|valores|montante|metrica|metricas|resultado|aqui|ai|ja|agora|ate agora|ate o momento|so|somente|apenas|\
              isso|esse|essa|esses|essas|estes|estas|aquele|feito|feitos|feitas|realizado|realizados|realizadas|realizamos|recebidos|fizeram|\
              compraram|comprou|compram|comprado|comprar|comprados|corresponde|correspondem|representa|representam|representou|representaram|\
              conseguimos|obtivemos|registramos|tivemos de|que se|exatamente|aproximadamente|periodo|tempo|aconteceu|sido|sendo|qual e|qual foi|\
              quais sao|quais foram|quanto e|quanto foi|ambos|ambas|detalhe|visao|indicadores|indicador|kpi|tipo|chegou|chegaram|\
              pessoas|gente|que houve|como|ok|favor|mesmo|proprio|respectivo|la|ir|deu|deram|ficou|ficaram|nossa loja|fechou|\
              foi o|foi a|mim|traga|traz me|me de|me mostra|me mostre|me diga|me fala|da loja",
    ),
    (
        No(Why),
        "o que explica|o que explicou|o que ha por tras|o que aconteceu com|o que houve com|o que causou|o que provocou|a que se deve|por qual razao|qual a razao|qual o motivo|qual e o motivo|o que fez|o que levou a|explique por que|por que que|por que e que|por que|porque|por qual motivo|razao|razoes|motivo|motivos|causa|causas|explique|explica|explicar|devido",
    ),
    (
        No(Forecast),
        "previsao|previsoes|prever|preveja|projecao|projecoes|projetado|estimativa|estime|proximo|proxima|proximos|proximas|amanha|\
                    depois de amanha|futuro|futura|venderemos|faturaremos|vamos vender|vamos faturar|vai ser|vai|vao|que vem|esperado|esperamos|\
                    teremos|sera|serao|meta|metas|objetivo|objetivos|orcamento|havera",
    ),
    (
        No(Change),
        "manda um|manda uma|mande|mandar|notifique|notificar|avise|me avise|lembre|compre mais|faca um pedido|demita|contrate|desative|ative|delete os|apagar|apague|apaga|excluir|exclua|exclui|deletar|delete|deleta|remover|remova|modificar|modifique|atualizar|atualize|cancelar|\
                  cancele|cancela|enviar|envie|envia|criar|crie|cria|adicionar|adicione|mudar|mude|alterar|altere|exportar|exporte|baixar|baixe|\
                  editar|edite|pagar|pague|convidar|convide|importar|importe|agendar|agende|limpar|limpe|zerar|zere",
    ),
    (
        No(Private),
        "email dos clientes|email do cliente|email de mis clientes|email de los clientes|email de clientes|correo de mis clientes|correo de los clientes|correo del cliente|correo de clientes|e mail dos clientes|e mail do cliente|nome dos clientes|nomes dos clientes|nome dos meus clientes|cpf|cnpj do cliente|rg|senha|senhas|chave de api|chaves de api|e mails|emails|telefones|telefone|enderecos|numeros de cartao|numero de cartao|numero do cartao|\
                   outra loja|outras lojas|outra empresa|outras empresas|outro negocio|concorrente|concorrentes|concorrencia|outros usuarios|\
                   outro usuario|dados pessoais|quem sao|quem e|quem|salario|salarios|outro espaco|segredo|segredos|vizinho|outro lojista",
    ),
    (
        No(Injection),
        "ignore as|ignore todas|ignore tudo|ignora as|instrucoes|prompt do sistema|prompt|esqueca|finja|aja como|atue como",
    ),
    (
        No(Opinion),
        "devo|devemos|deveria|deveriamos|recomenda|recomendacao|recomendacoes|recomende|conselho|conselhos|acha|achas|opiniao|\
                   como posso|como podemos|como faco|como fazer|como melhorar|como melhoro|estrategia|estrategias|sugere|sugestao|vale a pena|dica|dicas",
    ),
    (
        No(OffTopic),
        "como esta o tempo|como esta o clima|que tempo faz|o tempo hoje|vai chover|quem ganhou|cotacao do dolar|preco do dolar|quanto esta o dolar|piada|piadas|receita de bolo|noticias|futebol|presidente|traduza|traduzir|cancao|musica|poema|filme|que horas sao|chover|chove|\
                    temperatura|capital de|capital do|capital da|bitcoin|horoscopo|eleicoes|previsao do tempo|clima",
    ),
    (No(Statistic), "mediana|percentil|percentis|desvio padrao|desvio|variancia|quartil|correlacao"),
    (Who, "quem compra|quem comprou|quem compram|quem vende|quem vendeu|quem gasta|quem gastou"),
    (AtEnd, "no fim de|no final de|ao fim de|ao final de|no fechamento de|no fim do|no final do|ao final do"),
];
