//! Portuguese.

use super::{Reason::*, Role, Role::*};
use domain::Grain::{Day, Month, Quarter, Week, Year};

pub(super) const LISTS: &[(Role, &str)] = &[
    (
        By,
        "detalhada por|detalhadas por|detalhados por|classificado por|classificados por|classificadas por|organizado por|organizadas por|organizados por|em funcao de|em funcao do|em funcao da|a nivel de|repartido por|repartidas por|distribuido por|distribuidas por|distribuidos por|com detalhe por|com detalhamento por|com quebra por|de acordo com|dependendo de|dependendo do|dependendo da|discriminada por|discriminados por|discriminadas por|segundo|segundo o|segundo a|conforme o|conforme a|em cada um dos|em cada uma das|nos diferentes|nas diferentes|pelos diferentes|pelas diferentes|pelos|por cada um dos|por cada uma das|abrindo por|detalhando por|separando por|agrupando por|dividindo por|quebrando por|quebrado em|dividido em|aberta por|para cada um dos|para cada uma das|por nivel de|quebradas por|quebrada por|quebrados por|segmentadas por|segmentada por|segmentados por|quebre por|divida por|divide por|separa por|separe por|abre por|abra por|detalha por|detalhe por|agrupa por|agrupe por|quebrar por|por|por cada|em cada|de cada|para cada|cada|a cada|dividido por|divididas por|divididos por|dividida por|agrupado por|agrupada por|\
          agrupados por|agrupadas por|separado por|separadas por|separados por|separada por|quebrado por|quebra por|discriminado por|conforme|\
          segmentado por|detalhado por|abertas por|aberto por|por tipo de|distribuicao por",
    ),
    (
        Breakdown,
        "divide|divida|dividir|separa|separe|dividido entre|dividida entre|reparte|detalhado|detalhada|detalhados|detalhadas|distribuido|distribuidas|segmentacao|mix|a divisao|desagregado|distribuicao de|distribuicao das|distribuicao dos|composicao de|composicao das|composicao dos|divisao de|divisao das|como se dividem|como se divide|como se distribuem|como se distribui|se distribuem|se dividem|se distribui|se divide|como estao distribuidas|como estao distribuidos|quebra|distribuicao|divisao|abertura|composicao|detalhamento",
    ),
    (
        And,
        "mais o|mais a|mais os|mais as|bem como tambem|assim como tambem|e o|e a|e os|e as|e tambem|e ainda|ainda|alem do|alem da|alem dos|alem das|incluindo|como tambem|somado a|e|ou|tambem|alem de|alem disso|assim como|bem como|junto com|&",
    ),
    (
        Versus,
        "passou o de|passou a de|passou os de|passou as de|passou do de|passou da de|passou dos de|passou das de|superou o de|superou a de|superou os de|superou as de|superou do de|superou da de|superou dos de|superou das de|supera o de|supera a de|supera os de|supera as de|supera do de|supera da de|supera dos de|supera das de|bateu o de|bateu a de|bateu os de|bateu as de|bateu do de|bateu da de|bateu dos de|bateu das de|ultrapassou o de|ultrapassou a de|ultrapassou os de|ultrapassou as de|ultrapassou do de|ultrapassou da de|ultrapassou dos de|ultrapassou das de|ficou acima o de|ficou acima a de|ficou acima os de|ficou acima as de|ficou acima do de|ficou acima da de|ficou acima dos de|ficou acima das de|ficou abaixo o de|ficou abaixo a de|ficou abaixo os de|ficou abaixo as de|ficou abaixo do de|ficou abaixo da de|ficou abaixo dos de|ficou abaixo das de|foi maior que o de|foi maior que a de|foi maior que os de|foi maior que as de|foi maior que do de|foi maior que da de|foi maior que dos de|foi maior que das de|foi menor que o de|foi menor que a de|foi menor que os de|foi menor que as de|foi menor que do de|foi menor que da de|foi menor que dos de|foi menor que das de|foi melhor que o de|foi melhor que a de|foi melhor que os de|foi melhor que as de|foi melhor que do de|foi melhor que da de|foi melhor que dos de|foi melhor que das de|foi pior que o de|foi pior que a de|foi pior que os de|foi pior que as de|foi pior que do de|foi pior que da de|foi pior que dos de|foi pior que das de|foi maior do que o de|foi maior do que a de|foi maior do que os de|foi maior do que as de|foi maior do que do de|foi maior do que da de|foi maior do que dos de|foi maior do que das de|foi menor do que o de|foi menor do que a de|foi menor do que os de|foi menor do que as de|foi menor do que do de|foi menor do que da de|foi menor do que dos de|foi menor do que das de|e maior que o de|e maior que a de|e maior que os de|e maior que as de|e maior que do de|e maior que da de|e maior que dos de|e maior que das de|e menor que o de|e menor que a de|e menor que os de|e menor que as de|e menor que do de|e menor que da de|e menor que dos de|e menor que das de|mais que o|mais que a|mais que os|mais que as|mais que no|mais que na|mais que em|mais que nos|mais que nas|mais do que o|mais do que a|mais do que os|mais do que as|mais do que no|mais do que na|mais do que em|mais do que nos|mais do que nas|menos que o|menos que a|menos que os|menos que as|menos que no|menos que na|menos que em|menos que nos|menos que nas|menos do que o|menos do que a|menos do que os|menos do que as|menos do que no|menos do que na|menos do que em|menos do que nos|menos do que nas|a mais que|a mais do que|a menos que|a menos do que|a mais que o|a menos que o|a mais do que o|acima ou abaixo do|acima ou abaixo da|acima ou abaixo de|melhor ou pior que o|melhor ou pior do que o|melhor ou pior do que a|melhor ou pior que a|a frente ou atras do|a frente ou atras da|contra o|contra a|vs o|vs a|vs os|comparando com|comparado com o|comparada com a|ao lado de|junto a|em contraste com|em contraste|diferente de|diferenca em relacao a|que o de|que a de|que no|que em|do que o|do que a|do que em|do que no|do que na|frente a|versus o|versus a|se compara com|se comparam com|se compara a|se comparam a|compara com|comparam com|comparando a|comparando ao|mais ou menos que|melhor ou pior que|mais alto que|mais baixo que|acima do|abaixo do|diferenca para|diferenca com|em confronto com|perante|vs|versus|contra|comparado|comparada|comparados|comparadas|comparado com|comparada com|comparados com|comparadas com|comparado a|\
              comparado ao|comparado aos|comparada ao|comparado a|em comparacao|em comparacao com|em comparacao a|em comparacao ao|em relacao|\
              em relacao a|em relacao ao|em relacao aos|ante|frente a|frente ao|do que|mais que|mais do que|melhor que|melhor do que|pior que|\
              pior do que|menos que|menos do que|x",
    ),
    (
        Compare,
        "como se compara|como se comparam|faca uma comparacao|faz uma comparacao|uma comparacao de|uma comparacao entre|um comparativo de|um comparativo entre|comparativo entre|comparativa|contraste|contrasta|contraste entre|a diferenca entre|qual a diferenca entre|diferencas entre|lado a lado|frente a frente|confrontar|confronta|confronte|coloca lado a lado|coteja|comparem|comparamos|compare isso|compara isso|comparar isso|comparar|compare|compara|comparacao|comparacao de|comparacao entre|comparativo|comparativo de|diferenca entre|diferenca|comparando",
    ),
    (With, "cujo|cuja|cujos|cujas|com|que tem|que tiveram"),
    (
        Except,
        "deixando de fora|deixando de lado|excetuando|a excecao do|a excecao da|com excecao do|com excecao da|com excecao dos|omitindo|ignorando|sem os|sem as|que nao sao|que nao foram|que nao vieram de|que nao vem de|que nao seja do|diferentes de|diferente de|tirando o|tirando a|tirando os|tirando as|fora o|fora a|fora os|fora as|tudo menos|todos menos|todas menos|tudo exceto|todos exceto|todas exceto|menos o|menos a|menos os|menos as|exceto o|exceto a|exceto os|exceto as|salvo o|salvo a|excluindo o|excluindo a|excluindo os|excluindo as|excluido|excluidos|excluidas|sem contar o|sem contar a|sem contar os|sem contar as|sem incluir o|sem incluir a|exclusive|afora|sem considerar o|sem considerar a|excl|sem considerar|sem ser do|sem ser da|sem o|sem a|exceto|sem|menos|excluindo|sem contar|sem incluir|que nao seja|que nao sejam|tirando|fora|a excecao de|com excecao de|mas nao|\
              descontando|salvo|desconsiderando|a nao ser|sem ser",
    ),
    (Not, "nao|nunca|nem|jamais"),
    (
        Which,
        "quais sao os|quais sao as|quais foram os|quais foram as|qual e a|qual era|qual e nosso|qual e nossa|qual foi nosso|qual foi nossa|qual e o meu|qual e meu|qual foi meu|qual seria|de qual|de quais|por qual|por quais|pelo qual|que tipo de|que tipos de|qual tipo de|quais tipos de|quais das|qual nosso|qual nossa|qual meu|qual minha|kual|q tipo de|oq|o q|qq|q|qual foi o|qual e o|qual foi a|qual|quais|que|o que|em que|em qual|em quais|de que|qual dos|quais dos|qual das",
    ),
    (
        HowMany,
        "quantos foram|quantos foram os|quantas foram|quantas foram as|quantas sao|quantos sao os|que quantidade de|qual a quantidade de|qual o numero de|quantidade total de|numero total de|o numero total de|quantidade|numero|o volume de|volume de|contagem de|contagem|a contagem de|no de|n de|quantos ha|quantas ha|quantos temos|quantas temos|quantos tivemos|quantas tivemos|quantos tem|quantas tem|qts|qtos|qtas|qnts|qtd|qtde|qtde de|num de|nro de|quantos|quantas|quantidade de|numero de|a quantidade de|o numero de|qtd de|quantos sao",
    ),
    (
        HowMuch,
        "quanto e o|quanto e a|quanto foi o|quanto foi a|quanto foram|quanto foram as|quanto foram os|quanto sao|quanto soma|quanto somam|quanto somou|quanto somaram|quanto no total|quanto ao todo|quanto total|quao alto|quao alta|quao baixo|quao grande|montante total de|o montante de|o valor de|o valor das|o valor dos|o valor do|o valor da|o valor total de|o valor total das|valor total das|valor total dos|valor do|valor da|quanta grana|quanto de grana|quanto de dinheiro|quanto em|quanto de|quanto tem de|quanto temos de|quanto tivemos de|quanto deu|quanto ja|quanto a gente|que valor|que montante|de quanto foi|de quanto e|de quanto foram|de quanto sao|em quanto|em quanto esta|em quanto fechou|em quanto fechamos|tamanho de|tamanho do|quanto q|qnto foi|qto foi|qto deu|qto|qnto|qnt|quanto que|quanto e que|quanto|quanta|valor de|valor das|valor dos|montante de|valor total de|quanto dinheiro",
    ),
    (Where, "onde|de onde|em onde|aonde"),
    (When, "quando"),
    (
        High,
        "mais rapido|mais rapidos|mais depressa|mais movimentado|mais movimentada|mais movimentados|mais agitado|mais agitada|mais corrido|mais cheio|mais quente|mais intenso|mais gordo|mais gorda|tao alto|tao alta|tao altos|tao altas|muito alto|muito alta|alto|altos|altas|lidera|lideram|lider|lideres|numero um|numero 1|os maiores|as maiores|o mais alto|a mais alta|os mais altos|as mais altas|mais fortes|mais elevado|mais elevada|mais elevados|primeiro lugar|primeiros lugares|primeiras colocadas|primeiros colocados|destaque|destaques|mais importante|mais importantes|mais valioso|mais valiosos|maior valor|ponta|encabeca|encabecam|se destaca|se destacam|mais caro|disparado|mais|maior|maiores|maximo|maxima|maximos|top|principal|principais|mais alto|mais alta|mais altos|mais altas|o maior|a maior|recorde|\
            pico|o mais|a mais|mais forte",
    ),
    (
        Low,
        "do menor pro maior|da menor pra maior|de menor a maior|de menor para maior|de menor pra maior|menos movimentado|menos movimentada|menos movimentados|mais parado|mais parada|mais vazio|mais devagar|mais tranquilo|mais calmo|mais magro|mais magra|mais murcho|tao baixo|tao baixa|tao baixos|tao baixas|muito baixo|muito baixa|baixo|baixos|baixas|os menores|as menores|o mais baixo|a mais baixa|os mais baixos|as mais baixas|mais pequeno|mais pequena|ultimo lugar|ultimos lugares|ultimos colocados|ultimas colocadas|lanterna|lanternas|do menor para o maior|do menor ao maior|ordem crescente|crescente|mais reduzido|mais barato|menos|menor|menores|minimo|minima|minimos|mais baixo|mais baixa|mais baixos|mais baixas",
    ),
    (Best, "melhor|melhores|mais popular|mais populares|mais bem sucedido"),
    (
        Worst,
        "fracos|fracas|vao mal|vai mal|indo mal|devagar|ruim|tao ruim|ruins|fraco|fraca|tao fraco|pessimo|pior|piores|mais fraco|mais fraca|mais fracos|menos popular|menos populares",
    ),
    (
        BestSeller,
        "com maior saida|de maior saida|maior saida|que mais gira|saindo mais|sai mais|saem mais rapido|sairam mais|saiu mais|mais requisitado|mais requisitados|mais desejado|mais desejados|mais pedidos pelos clientes|mais levado|mais levados|bombando|bombou mais|mais bombou|mais bombam|mais bomba|mais bombaram|carro chefe|campeao|campeoes|estrela|com mais saida|tem mais saida|mais procurado|mais procurados|mais pedido pelos clientes|queridinho|queridinhos|mais vendido|mais vendidos|mais vendida|mais vendidas|vende mais|vendem mais|vendeu mais|venderam mais|mais vende|mais vendem|\
                  mais vendeu|mais venderam|se vende mais|mais se vendeu|mais comprado|mais comprados|campeao de vendas|campeoes de vendas|\
                  best sellers|bestsellers|top vendas|mais sai|mais saem|mais sairam|mais saiu",
    ),
    (
        WorstSeller,
        "parado na prateleira|parados na prateleira|que menos sai|saiu menos|sairam menos|menos saiu|menos sairam|menos sai|menos saem|menor saida|com menor saida|de menor saida|menos procurado|menos procurados|nao saem|empacado|empacados|empacaram|micou|micaram|encalhou|encalharam|encalhada|encalhadas|com menos saida|menos saida|de pouca saida|com pouca saida|encalhado|encalhados|menos vendido|menos vendidos|menos vendida|menos vendidas|vende menos|vendem menos|vendeu menos|venderam menos|menos vende|\
                   menos vendem|menos vendeu|menos venderam|menos sai|menos saem",
    ),
    (
        Rank,
        "ordenado|ordenados|ordenada|ordenadas|do maior pro menor|da maior pra menor|do maior p o menor|dos maiores para os menores|das maiores para as menores|dos maiores pros menores|das maiores pras menores|de maior a menor|de maior para menor|de maior pra menor|do mais para o menos|do mais vendido para o menos vendido|do melhor pro pior|do melhor para o pior|da melhor pra pior|em ordem do maior pro menor|na ordem|do maior para o menor|do maior ao menor|da maior para a menor|da maior a menor|ordem decrescente|decrescente|em ordem de|em ordem|ordena por|ordene por|ordenados do maior para o menor|de mais a menos|posicoes|tabela de classificacao|rankeia|ranqueie|ranqueia|um ranking de|um top de|top de|ordenado segundo|colocacao|lista dos mais|ranking|ranking de|ranqueado|ranqueados por|ordenado por|ordenados por|ordenadas por|ordenada por|classificacao|ordenar por",
    ),
    (
        Share,
        "quanto do|quanto da|quanto das|quanto dos|quanto de todo o|quanto de toda a|representa|representam|representou|representaram|pesa|pesam|equivale a|que porcentagem|que porcentagem de|que porcentagem do|que porcentagem da|que porcentagem das|que percentual|que percentual de|que percentual do|que percentual da|que percentual das|qual percentual|qual percentual de|qual percentual do|qual o percentual de|qual o percentual do|qual a porcentagem de|qual a porcentagem do|qual a porcentagem|que parte|que parte de|que parte do|que parte da|que parte das|qual parte|que proporcao|que fracao|fracao de|fracao do|que fatia|que fatia do|que fatia da|qual fatia|que peso|que peso tem|qual o peso de|qual o peso do|qual o peso da|o peso de|o peso do|o peso da|peso do|peso da|peso relativo|quota|quota de|quota do|quota da|cota de|do total|sobre o total|em relacao ao total|do total de|do total das|de todas as vendas|de tudo que vendemos|em porcentagem|em percentual|em %|% sobre|% sobre o total|como porcentagem de|como percentual de|como % de|o quanto representa|quanto representa|quanto representam|quanto representou|quanto representaram|quanto pesa|quanto pesam|quanto equivale|quanto corresponde|representa quanto|representam quanto|representa do total|representam do total|contribuicao de|contribuicao do|contribuicao da|contribuicao para o total|participacao percentual|share|share de|share do|share da|que % de|que % do|que % das|que %|qual % de|qual %|quanto significa|quantos %|porcentagem|porcentagem de|porcentagem da|porcentagem do|porcentagem das|porcentagem dos|percentual|percentual de|percentual da|\
             percentual do|percentual das|percentual dos|por cento|por cento de|proporcao|proporcao de|participacao|participacao de|\
             participacao na|participacao no|participacao da|participacao do|participacao das|participacao nas|participacao dos|parte|parte da|\
             parte do|parte de|parte das|fatia|fatia da|fatia de|fatia do|fatia das|parcela|parcela da|parcela de|peso de|peso|%|% de|% da|% do|% das|\
             % dos|quanto por cento|quantos por cento|representatividade",
    ),
    (
        Average,
        "normal|comum|tipico|regular|habitual|a media|medias|de media|em termos medios|como media|normalmente|habitualmente|usualmente|media|em media|media de|a media de|uma media de|media das|media dos|a media das|a media dos|medio|medios|na media|tipico|tipica",
    ),
    (
        Trend,
        "vem se comportando|vem se comportado|vem evoluindo|vem evoluido|vem caminhando|vem caminhado|vem progredindo|vem se desenvolvendo|vem variando|vem oscilando|tem se comportando|tem se comportado|tem evoluindo|tem evoluido|tem caminhando|tem caminhado|tem progredindo|tem se desenvolvendo|tem variando|tem oscilando|ta se comportando|ta se comportado|ta evoluindo|ta evoluido|ta caminhando|ta caminhado|ta progredindo|ta se desenvolvendo|ta variando|ta oscilando|esta se comportando|esta se comportado|esta evoluindo|esta evoluido|esta caminhando|esta caminhado|esta progredindo|esta se desenvolvendo|esta variando|esta oscilando|anda se comportando|anda se comportado|anda evoluindo|anda evoluido|anda caminhando|anda caminhado|anda progredindo|anda se desenvolvendo|anda variando|anda oscilando|vinha se comportando|vinha se comportado|vinha evoluindo|vinha evoluido|vinha caminhando|vinha caminhado|vinha progredindo|vinha se desenvolvendo|vinha variando|vinha oscilando|tao se comportando|tao se comportado|tao evoluindo|tao evoluido|tao caminhando|tao caminhado|tao progredindo|tao se desenvolvendo|tao variando|tao oscilando|estao se comportando|estao se comportado|estao evoluindo|estao evoluido|estao caminhando|estao caminhado|estao progredindo|estao se desenvolvendo|estao variando|estao oscilando|como caminhou|como caminharam|como progrediu|como variou|como variaram|como oscilou|como se desenvolveu|como se desenvolveram|como veio evoluindo|como vieram evoluindo|como evoluiu|como evoluiram|como evolui|como evoluem|como tem evoluido|evolucao de|evolucao do|evolucao da|evolucao das|evolucao dos|a evolucao de|a evolucao do|a evolucao das|tendencia de|tendencia do|tendencia da|tendencia das|tendencia dos|progressao|progresso|progresso de|desenvolvimento de|comportamento de|comportamento|comportamento das|comportamento do|comportamento dos|historico de|linha do tempo|atraves do tempo|ao longo dos meses|ao longo das semanas|trajetoria de|dinamica|como foi mudando|mudou ao longo|mudaram ao longo|mudanca no tempo|curva de|marcha|tendencia|tendencias|evolucao|evoluiu|evoluiram|evoluindo|evolui|evoluem|ao longo do tempo|no tempo|curva|serie temporal|\
             serie historica|com o tempo|trajetoria|historia de|ao longo",
    ),
    (
        Growth,
        "variacao percentual das|variacao percentual do|variacao percentual da|variacao percentual dos|variacao percentual de|variacao percentual|variacao %|variacao em porcentagem|mudanca percentual|diferenca percentual|aumento percentual|variacao de|variacao das|variacao do|esta crescendo|estao crescendo|ta crescendo|vem subindo|vem aumentando|tem subido|esta caindo|estao caindo|ta caindo|vem diminuindo|acima ou abaixo|a frente ou atras|melhor ou pior|para cima ou para baixo|subimos|baixamos|melhoramos|pioramos|caimos|crescida|arrancada|decolou|deslanchou|subida|subidas|crescimento de|crescimento do|crescimento da|crescimento das|crescimento dos|crescimento em|crescimento percentual|% de crescimento|percentual de crescimento|aumento de|aumento do|aumento das|aumento nos|aumento nas|queda de|queda do|queda da|queda das|queda dos|queda nas|queda nos|queda no|queda na|reducao de|reduziram|diminuicao|diminuicao de|se reduziu|salto|saltaram|saltou|disparou|dispararam|despencou|despencaram|desabou|desabaram|desabamento|afundou|afundaram|recuou|recuaram|recuo|recuperou|recuperaram|se recuperou|se recuperaram|estagnou|estagnaram|decresceu|decresceram|decrescimo|desceu|desceram|descida|regrediu|retrocedeu|piora|melhora|melhorado|piorado|variou|variaram|varia|alta de|alta|em alta|em baixa|em queda|oscilou|oscilaram|flutuou|subida|estamos crescendo|estamos caindo|vem crescendo|vem caindo|tem crescido|tem caido|mudancas|tombo|cresceu ou caiu|subiu ou caiu|subindo ou caindo|alavancou|baixou|baixaram|baixando|baixa|sobe|sobem|subindo|cai|caem|diminuindo|melhorando|piorando|pioraram|aumenta|aumentam|estamos melhor|estamos pior|crescimento|cresceu|cresceram|crescemos|crescendo|crescer|crescem|cresce|aumento|aumentou|aumentaram|aumentando|subiu|subiram|\
              caiu|cairam|caindo|queda|variacao|mudou|mudaram|melhorou|melhoraram|diminuiu|diminuiram|taxa de crescimento|incremento|reducao|\
              piorou|mudanca|alta ou queda|reduziu",
    ),
    (Over(Month), "mes contra mes|mes sobre mes|mes vs mes"),
    (Over(Week), "semana contra semana|semana sobre semana|semana vs semana"),
    (Over(Quarter), "trimestre contra trimestre|trimestre sobre trimestre"),
    (
        YearEarlier,
        "mesmo semestre do ano passado|mesmo semestre do ano anterior|mesmo semestre no ano passado|o mesmo semestre do ano passado|mesmo bimestre do ano passado|mesmo quadrimestre do ano passado|mesmo periodo ano anterior|mesmo mes ano anterior|mesmo mes ano passado|mesmo mes de um ano atras|mesma semana de um ano atras|mesmo trimestre de um ano atras|mesmo dia do ano anterior|mesma epoca do ano anterior|mesma data do ano anterior|mesmas datas do ano anterior|mesmos dias do ano passado|mesmos dias do ano anterior|mesmo trecho do ano passado|mesma temporada do ano passado|nessa mesma epoca do ano passado|nesta mesma epoca do ano passado|nesta altura do ano passado|a esta altura do ano passado|nessa altura do ano passado|ano passado nessa epoca|o mesmo do ano passado|crescimento anual|variacao anual|variacao interanual|crescimento interanual|ano apos ano|ytd do ano passado|acumulado do ano passado|acumulado do ano anterior|igual trimestre do ano passado|igual mes do ano passado|igual mes do ano anterior|homologo|periodo homologo|mes homologo|yoy|mesmo trimestre no ano passado|mesma semana no ano passado|mesmo periodo do ano passado|mesmo periodo do ano anterior|mesmo periodo no ano passado|mesmo periodo ano passado|\
                   mesmo mes do ano passado|mesmo mes do ano anterior|mesmo mes no ano passado|mesma semana do ano passado|\
                   mesma semana do ano anterior|mesmo trimestre do ano passado|mesmo trimestre do ano anterior|mesmo dia do ano passado|\
                   mesma epoca do ano passado|mesma data do ano passado|mesmas datas do ano passado|mesmo intervalo do ano passado|\
                   ano contra ano|ano sobre ano|ano vs ano|ha um ano|um ano atras|um ano antes|igual periodo do ano passado|interanual|\
                   igual periodo do ano anterior|ha um ano atras",
    ),
    (
        PeriodBefore,
        "o fim de semana anterior|o fds anterior|o final de semana anterior|mesmo periodo do mes passado|mesmo periodo mes passado|nessa altura do mes passado|nesta altura do mes passado|mesma altura do mes passado|mesmos dias do mes passado|mesmo periodo da semana passada|mesmos dias da semana passada|mesmo periodo do trimestre passado|o mes passado a esta altura|nessa altura do mes passado|nesta altura do mes passado|a essa altura do mes passado|os 7 anteriores|os 30 anteriores|7 anteriores|30 anteriores|os anteriores|as anteriores|anteriores|os previos|o periodo anterior|o periodo previo|ao periodo anterior|ao periodo previo|do periodo anterior|o mes anterior a esse|a semana anterior a essa|o de antes|a de antes|o passado|ao passado|ao previo|a anterior|o trecho anterior|vez anterior|a vez anterior|a vez passada|da vez passada|mesmos dias do mes passado|mesmos dias do mes anterior|mesmas datas do mes passado|mesmo trecho do mes passado|igual periodo do mes passado|mesmo periodo anterior|anteriormente|antes disso|o que passou|periodo imediatamente antes|anterior|ao anterior|a passada|periodo anterior|periodo previo|o anterior|a anterior|periodo passado|mesmo periodo do mes passado|\
                    mesmo periodo do mes anterior|mesmo periodo da semana passada|periodo imediatamente anterior",
    ),
    (
        Sold,
        "produzimos|rendemos|foi feito|foi gerado|foi apurado|foi arrecadado|deu pra vender|deu para vender|deu pra faturar|deu pra tirar|deu pra fazer|consegui vender|conseguimos vender|conseguiu vender|conseguiram vender|consegui faturar|conseguimos faturar|conseguimos tirar|consegui tirar|a gente vende|a gente vendeu|tirou|tirava|pingou|pingaram|pinga|pingando|caiu na minha conta|caiu na nossa conta|cai na conta|entrou no caixa|entrou pra loja|dindim|pila|pilas|mangos|saem|saiam|embolsaram|bombou|botou pra dentro|botamos pra dentro|faturar|faturava|faturavamos|vendeste|vendestes|venderia|trouxemos|levantou|levantaram|levantei|girou|giraram|giramos|emplacou|emplacaram|despachou|despacharam|desovamos|desovou|liquidou|escoamos|vendendo|faturando|esta vendendo|ta vendendo|botamos no bolso|botou no bolso|entrou de dinheiro|levantamos|movimentamos|despachamos|liquidamos|emplacamos|vendo|faturo|arrecado|vendendo|faturando|ganhando|arrecadando|gerando|estou vendendo|estamos vendendo|faturaste|vendia|vendiam|vendiamos|tenho vendido|temos vendido|tem vendido|se vendeu|se vende|vende se|tinha vendido|ja faturamos|ja faturei|se faturou|fature|fizemos de|fizemos em|fazem|faz de|movimentamos|tiramos de|tirei|tiraram|colocamos|botamos|rendeu de|rendeu pra gente|produziu|produziram|produz|produzem|deixou|deixaram|deixam|gerei|gerado de|arrecadaram|arrecada|arrecadam|embolsei|embolsou|entrou na conta|entrou de grana|entrou de dinheiro|entraram de|entram|entrando|entrou em vendas|caiu de venda|conto|contos|tutu|reais|ganhou|ganharam|ganham|ganha|fazemos|faco|fatureis|ja vendi|ja vendemos|caiu na conta|embolsamos|entra|vendeu se|vendeuse|foi vendida|foram vendidos|foram vendidas|entrou de|faturou se|bufunfa|din din|clientes gastaram|gastaram os clientes|gastaram nossos clientes|vendemos|vendi|vendeu|venderam|vendido|vendidos|vendida|vendidas|vende|vendem|vender|faturamos|faturei|faturou|faturaram|faturado|\
            faturar|fatura|faturam|ganhamos|ganhei|fizemos|fiz|fez|arrecadamos|arrecadado|arrecadou|dinheiro|grana|entrou|entraram|geramos|gerou|\
            geraram|gera|geram|trouxe|trouxeram|traz|trazem|recebemos|rendeu|renderam|rende|foi vendido|foi faturado|tiramos|sai|sairam|saiu",
    ),
    (
        Lost,
        "perdemos|perdi|perderam|perdeu|cancelaram|cancelou|foram cancelados|foram canceladas|foi cancelado|foram embora|deram baixa|desistiram|abandonaram|nos deixaram|deixaram de pagar|cancelados|canceladas|nos cancelaram",
    ),
    (
        HowDo,
        "como andou|como andaram|como veio|como vieram|como rolou|como rolaram|como tava|como tavam|como estavam|como vinha|como vinham|como caminha|como caminhou|como tem caminhado|como vem caminhando|como vem andando|como tem andado|como anda indo|como ta sendo|como esta sendo|como esteve|como estiveram|como eu fui|como nos fomos|como a loja foi|como a loja ta|como a loja esta|como a loja vai|como a empresa foi|como a empresa ta|como a empresa esta|como eu to|como to|como tamo|como tamos|como nos estamos|como as coisas vao|como as coisas estao|como vao as coisas|como estao as coisas|como tao as coisas|como andam as coisas|como estamos indo|como a gente ta indo|como a gente esta indo|como nos estamos saindo|como estamos nos saindo|como estamos de|como ta o negocio|como vai o negocio|como esta o negocio|como que foi|como que ta|como que vai|como ta indo|como vem indo|como tem ido|como esta indo|como estao indo|como ta indo|como tao indo|como foi indo|como anda o|como andam as|como andam os|como e que foi|como e que estamos|como e que vai|como se sairam|como nos saimos|como correu|como correram|como correm|como corre|como nos correu|como marcha|como se comportou|como se comportaram|como se comporta|como tem se saido|como tem ido|como terminou|como terminamos|como terminaram|como comecou|como comecamos|como fechou o|como fecharam|como rendeu|como renderam|como rende|como performou|como performaram|como performa|que tal foi|que tal foram|que tal vao|que tal estao|e ai como foi|e ai como|quao bem|quao mal|o que tal|como a gente foi|como a gente ta|como a gente esta|como a gente se saiu|como ta|como tao|como que ta|como e que esta|como anda a|como vai a|como fomos|como foi|como foram|como estamos|como vao|como vai|como vamos|como andam|como anda|como andamos|como ficamos|como ficou|\
             como ficaram|como esta|como estao|desempenho|performance|resultados|numeros|como nos saimos|como fechamos|como fechou|\
             como tem sido|como estava|como anda o|como se sairam|como se saiu",
    ),
    (
        Every(Day),
        "de dia em dia|dia apos dia|diario|diaria|diarios|diarias|diariamente|cada dia|por dia|por dias|dia a dia|dia por dia|ao dia|por data|todos os dias|todo dia",
    ),
    (
        Every(Week),
        "de semana em semana|de semana para semana|de semana pra semana|semanal|semanais|semanalmente|cada semana|por semana|por semanas|semana a semana|semana por semana|toda semana",
    ),
    (
        Every(Month),
        "de mes em mes|de mes para mes|de mes pra mes|mes p mes|m a m|mensal|mensais|mensalmente|cada mes|por mes|por meses|mes a mes|mes por mes|ao mes|todo mes",
    ),
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
        "em pleno|em plena|relativas a|relativas ao|num|em um|em uma|pagos em|pagas em|pago em|paga em|quitados com|cobrados no|cobrados com|feitos por|feitas por|feitos no|feitas no|feitos na|feitas na|feitos em|feitas em|realizados em|realizadas em|realizados por|realizadas por|realizados no|gerados por|geradas por|gerado por|gerada por|gerada pelo|gerado pelo|gerada pela|gerado pela|originados em|provenientes de|provenientes do|provenientes da|que vem de|que vem do|que vem da|que chegaram por|que chegaram pelo|que chegaram de|que entraram por|que entraram pelo|vendido em|vendidos em|vendidas em|vendida em|vendido no|vendidos no|vendidas no|vendido na|vendidos na|vendidas na|vendido por|vendidos por|vendido pelo|vendidos pelo|vendidas pelo|vendido pela|vendido para|vendidos para|enviados para|enviadas para|enviado para|entregues em|entregues no|entregues na|comprado em|comprados em|compradas em|comprado no|comprados no|comprado por|comprados por|localizados em|que moram em|residentes em|correspondente a|correspondentes a|correspondente ao|relativo ao|relativos ao|relativo a|atribuido a|atribuidos a|atribuidas a|gracas a|associado a|associados a|associadas a|vinculado a|chamado|chamada|chamados|denominado|sob|so em|so no|so na|so do|so da|so de|so para|somente em|somente no|somente na|somente do|apenas em|apenas no|apenas na|apenas do|apenas da|apenas de|exclusivamente de|exclusivamente em|que foram|que sao|que foi|que usaram|usando|datados de|emitidas em|emitidos em|registrados em|registradas em|no mes de|durante o mes de|do mes de|para o mes de|no ano de|no ano|para o ano|no periodo|no periodo de|para o periodo|durante o periodo|nas datas|com o|com a|com os|com as|atraves do|atraves da|por via|por via de|por intermedio de|dentro do|dentro da|la em|la no|la na|aqui em|aqui no|ai em|pra o|pra a|para o|para a|para os|para as|feitos com|feitas com|feito com|realizados com|pagaram com|pagam com|se paga com|pagaram no|pagaram via|que vieram do|que vieram da|que vieram de|que vieram pelo|vieram do|vieram da|vieram pelo|vindos do|vindas do|vindos da|vindas da|chegaram pelo|chegaram por|que chegaram do|entraram por|entraram pelo|pago com|pagos com|pagas com|paga com|pagos no|pagos por|pagas no|pagos via|que pagaram com|em|no|na|nos|nas|de|do|da|dos|das|desde|durante|para|pra|pro|a|ao|aos|as|pelo|pela|pelos|pelas|entre|ate|numa|atraves de|\
          via|dentro de|sobre|proveniente de|vindo de|vindas de|vindos de|veio de|vieram de|vem de|vem do|vem da|vem dos|vem das|veio do|veio da|\
          ao longo de|ao longo do|ao longo da|por meio de|a partir",
    ),
    (
        Filler,
        "o nivel de|nivel de|os niveis de|o balanco das|o balanco dos|balanco das|balanco dos|demos|dei|damos|dou|concedi|concedeu|concederam|usado|usados|usada|usadas|utilizado|utilizada|utilizados|utilizadas|escolhido|escolhida|preferido|preferida|preferidos|rapida|duvida rapida|uma duvida rapida|pergunta rapida|uma ultima|ultima pergunta|uma ultima pergunta|so mais uma|incomodo|tinhamos|haviamos|estavam|estavamos|eramos|processamos|processar|tivemos de pedido|o mesmo semestre de|mesmo semestre de|o mesmo periodo de|mesmo periodo de|o mesmo mes de|mesmo mes de|o mesmo trimestre de|mesmo trimestre de|a mesma epoca de|as mesmas datas de|igual periodo de|igual mes de|restam|resta|restou|sobram|sobra|sobrou|ainda temos|ainda|usam|usaram|usa|usou|utilizam|utilizaram|preferem|escolhem|escolheram|tanto|tanta|tantos|tantas|tao|cobraram|cobrou|nos cobraram|pagou|pagamos|paguei|pago de|vem|veem|vieram|chegam|chega|andam|anda|a gente pagou|principalmente|indo|ta indo|esta indo|gastaram|gastou|favor de|favor me|dado|dada|concedido|concedidos|concedemos|acumulado|acumulada|acumulados|acumuladas|obtido|obtida|obtidos|obtidas|alcancamos|alcancado|alcancou|atingimos|atingiu|atingido|consegui|conseguiu|conseguido|processados|processado|processadas|concretizados|fechados|fechadas|fechamos|houveram|havia|houvesse|somamos|somaram|somou|soma de|a soma de|a soma das|a soma dos|o total de|total de|total das|total dos|o total das|o total dos|totalizou|totalizaram|a quanto|a quanto chegou|a quanto chegaram|resultou|resultaram|me da|me deu|nos deu|da|dao|chegamos a|chegou a|chegaram a|tinham|tiveram de|tem hoje|pode mostrar|pode me mostrar|poderia me mostrar|poderia mostrar|poderia me dizer|pode me dar|poderia me dar|podes dizer me|podes mostrar me|podes mostrar|podes dizer|dizer me|dizer|mostrar me|me mostrar|me dizer|me dar|mostre me|diga nos|mostre nos|mostra ai|mostra pra mim|mostra para mim|mostre para mim|me traz|traz|trazer|me traga|busca|busque|buscar|puxa|puxe|puxar|puxa ai|levanta|levante|levantamento de|levantamento|verifica|verifique|verificar|consulta|consulte|consultar|analisa|analise|analisar|analise de|visualizar|visualiza|visualize|em um grafico|num grafico|em uma tabela|numa tabela|em grafico|grafico de|tabela de|lista de|uma lista de|listagem de|listagem|um relatorio de|relatorio de|resumo de|um resumo de|o detalhe de|detalhe de|detalhes de|detalha|detalhe me|panorama de|panorama|estado de|estado atual|situacao de|situacao das|situacao dos|situacao|estatistica|estatisticas|informacao|informacoes|info|historico de|historico das|historico dos|por favor me|obrigado desde ja|abraco|bom|boas|ola tudo bem|oi tudo bem|tudo bem|desculpa|desculpe|chefe|pessoal|amigo|amiga|galera|turma|prezado|prezados|tche|meu|ve ai|ve pra mim|veja|veja ai|ver quanto|te pergunto|pergunta|uma pergunta|uma duvida|duvida|so uma duvida|queria ver|gostaria de ver|gostaria de conhecer|quero ver|quero conhecer|me interessa|me interessa saber|tenho interesse|preciso ver|precisava saber|precisava ver|urgente|rapido|rapidinho|agora mesmo|neste momento|nesse momento|por enquanto|por agora|ate a data|ate o presente|completo|completa|inteiro|inteira|inteiros|inteiras|global|globais|no geral|em geral|em conjunto|em particular|em especifico|em termos de|acerca de|referente a|referente ao|referentes a|relativo a|relativos a|assunto|coisa|coisas|mais ou menos|aprox|cerca de|em torno de|por volta de|somente de|apenas de|separado|separadamente|em separado|individualmente|cada um|cada uma|respectivamente|correspondentes|correspondente|minha loja|nossa empresa|minha empresa|a empresa|meu negocio|nosso negocio|o negocio|meu comercio|os meus clientes|nossos clientes|meus clientes|os clientes pagaram|clientes pagaram|aportaram|contribuiu|contribuiram|contribui|contribuem|movimentamos|movimenta|movimentam|movimentou|recebi|recebido|recebida|recebidas|realizou|realizei|realizaram|efetuados|efetuadas|efetuado|gerados|geradas|gerado|gerada|produzido|produzidos|produzidas|surgiram|ocorreram|ocorreu|existe|existem|existiu|existiram|foram os|foram as|sao os|sao as|era o|era a|vem sendo|tem sido|estamos com|estou com|to com|ta|tao|to|tamo|tamos|estamos de|levamos|sera que|a gente|agente|nos temos|eles|elas|voces|vcs|ce|me parece|parece|digamos|bem|pronto|beleza|blz|valeu|vlw|obg|brigado|brigada|por obsequio|faz favor|se faz favor|sff|pff|pfvr|faz|faca|fazer|me faz|me faca|me diz|diz|me diga|me fala|me conta|me conte|pagam|pagaram|atual|atualmente|no momento|pagamos em|pagamos de|pagamos por|pfv|pf|pls|vc|voce pode|pode me dizer|me passa|me manda|queria saber|quero saber|gostaria de saber|preciso saber|cara|mano|gente|me ajuda|ai|saber|por gentileza|blz|opa|tb|o|a|os|as|um|uma|uns|umas|me|meu|minha|meus|minhas|nos|nosso|nossa|nossos|nossas|se|seu|sua|seus|suas|eu|voce|e|eh|sao|foi|foram|era|\
              eram|ser|ha|houve|tem|tinha|teve|tive|tivemos|tiveram|temos|tenho|ter|esta|estao|estava|esteve|mostra|mostre|mostrar|mostra me|\
              da me|diga|diga me|fala|fale|quero|queria|gostaria|gostaria de|queremos|ver|saber|preciso|precisamos|pode|poderia|conhecer|obter|\
              lista|liste|listar|calcule|calcula|calcular|grafico|grafique|tabela|relatorio|resumo|por favor|porfavor|pfv|obrigado|obrigada|ola|\
              oi|bom dia|boa tarde|boa noite|total|totais|no total|ao todo|geral|soma|tudo|todo|toda|todos|todas|loja|lojas|negocio|empresa|dados|\
              dado|cifra|cifras|valor|valores|montante|metrica|metricas|resultado|aqui|ai|ja|agora|ate agora|ate o momento|so|somente|apenas|\
              isso|esse|essa|esses|essas|estes|estas|aquele|feito|feitos|feitas|realizado|realizados|realizadas|realizamos|recebidos|fizeram|\
              compraram|comprou|compram|comprado|comprar|comprados|corresponde|correspondem|\
              conseguimos|obtivemos|registramos|tivemos de|que se|exatamente|aproximadamente|periodo|tempo|aconteceu|sido|sendo|qual e|qual foi|\
              quais sao|quais foram|quanto e|quanto foi|ambos|ambas|detalhe|visao|indicadores|indicador|kpi|tipo|chegou|chegaram|\
              pessoas|gente|que houve|como|ok|mesmo|proprio|respectivo|la|ir|deu|deram|ficou|ficaram|nossa loja|fechou|\
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
        "manda um|manda uma|mande|mandar|notifique|notificar|avise|me avise|me lembre de|lembre de|faca um pedido|demita|contrate|desative|ative|delete os|apagar|apague|apaga|excluir|exclua|exclui|deletar|delete|deleta|remover|remova|modificar|modifique|atualizar|atualize|cancelar|\
                  cancele|cancela|enviar|envie|envia|criar|crie|cria|adicionar|adicione|mudar|mude|alterar|altere|exportar|exporte|baixar|baixe|\
                  editar|edite|pagar|pague|convidar|convide|importar|importe|agendar|agende|limpar|limpe|zerar|zere",
    ),
    (
        No(Private),
        "lista de clientes|lista dos clientes|lista dos meus clientes|relacao de clientes|listagem de clientes|base de dados de clientes|email dos clientes|email do cliente|email de mis clientes|email de los clientes|email de clientes|correo de mis clientes|correo de los clientes|correo del cliente|correo de clientes|e mail dos clientes|e mail do cliente|nome dos clientes|nomes dos clientes|nome dos meus clientes|cpf|cnpj do cliente|rg|senha|senhas|chave de api|chaves de api|e mails|emails|telefones|telefone|enderecos|numeros de cartao|numero de cartao|numero do cartao|\
                   outra loja|outras lojas|outra empresa|outras empresas|outro negocio|concorrente|concorrentes|concorrencia|outros usuarios|\
                   outro usuario|dados pessoais|quem sao|quem e|quem|salario|salarios|outro espaco|segredo|segredos|vizinho|outro lojista",
    ),
    (
        No(Injection),
        "ignore as|ignore todas|ignore tudo|ignora as|instrucoes|prompt do sistema|prompt|esqueca|finja|aja como|atue como",
    ),
    (
        No(Opinion),
        "para vender|pra vender|para comprar|para promover|para lancar|boa ideia|me aconselha|aconselha|o que faco|o que posso fazer|devo|devemos|deveria|deveriamos|recomenda|recomendacao|recomendacoes|recomende|conselho|conselhos|acha|achas|opiniao|\
                   como posso|como podemos|como faco|como fazer|como melhorar|como melhoro|estrategia|estrategias|sugere|sugestao|vale a pena|dica|dicas",
    ),
    (
        No(OffTopic),
        "onde esta meu pedido|onde esta o meu pedido|onde esta o pedido|onde ta meu pedido|onde ta o pedido|cade meu pedido|cade o meu pedido|cade o pedido|rastreio|rastrear|rastreamento|como estava o tempo|como esteve o tempo|como foi o tempo|como ficou o tempo|como anda o tempo|o tempo em|choveu|choveram|nevou|desde quando|ate quando|ha quanto tempo|como esta o tempo|como esta o clima|que tempo faz|o tempo hoje|vai chover|quem ganhou|cotacao do dolar|preco do dolar|quanto esta o dolar|piada|piadas|receita de bolo|noticias|futebol|presidente|traduza|traduzir|cancao|musica|poema|filme|que horas sao|chover|chove|\
                    temperatura|capital de|capital do|capital da|bitcoin|horoscopo|eleicoes|previsao do tempo|clima",
    ),
    (No(Statistic), "mediana|percentil|percentis|desvio padrao|desvio|variancia|quartil|correlacao"),
    (
        Who,
        "quem compra mais|quem mais compra|quem comprou mais|quem mais comprou|quem gasta mais|quem mais gasta|quem gastou mais|quem mais gastou|quem vende mais|quem mais vende|quem traz mais|quem deixa mais|quem traz|quem rende mais|quem leva mais|quem compra|quem comprou|quem compram|quem vende|quem vendeu|quem gasta|quem gastou",
    ),
    (
        AtEnd,
        "no fim de|no final de|ao fim de|ao final de|no fechamento de|no fim do|no final do|ao final do|em fins de|fim de|final de|no encerramento de|no encerramento do|ao fechamento de|no fechamento do|no fechamento da|no fecho de|no fecho do|no fim da|no final da|ao fim do|no termino de|no termino do|a data do fechamento de",
    ),
    (Rate, "taxa|a taxa|como taxa|em taxa|indice|razao entre"),
    (
        WeekEarlier,
        "mesmo dia da semana passada|mesmo dia da semana anterior|mesmo dia na semana passada|mesmo dia de uma semana atras|uma semana antes|uma semana atras|mesmo dia semana passada",
    ),
];
