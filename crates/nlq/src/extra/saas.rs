//! Subscriptions and their bills.

use super::Said;

pub(super) const SAID: &[Said] = &[
    (
        "mrr",
        [
            "mrr total|total mrr|current mrr|monthly recurring|monthly revenue recurring|recurring monthly revenue|\
             monthly subscription revenue|subscription mrr|ending mrr|mrr at the end|recurring income|monthly recurring income|mrr figure",
            "mrr total|mrr actual|ingreso recurrente|ingreso mensual recurrente|ingresos mensuales recurrentes|facturacion recurrente|\
             facturacion recurrente mensual|recurrente mensual|ingreso recurrente por mes|mrr final|ingresos por suscripciones mensuales",
            "mrr total|mrr atual|receita mensal recorrente|faturamento recorrente|faturamento recorrente mensal|recorrente mensal|\
             recorrencia mensal|recorrencia|mrr final|receita recorrente por mes",
        ],
    ),
    (
        "arr",
        [
            "annual recurring|annualized revenue|annualised revenue|annual run rate revenue|annualized recurring revenue|arr total|\
             yearly recurring income",
            "ingreso anual recurrente|recurrente anual|facturacion recurrente anual|ingresos anualizados|arr total",
            "receita anual|recorrente anual|faturamento recorrente anual|receita anualizada|arr total",
        ],
    ),
    (
        "new_mrr",
        [
            "mrr from new customers|mrr did we add from new customers|mrr we added from new customers|mrr added by new customers|mrr of new customers|mrr won from new customers|mrr brought by new customers|mrr came from new customers|mrr from new logos|new logo mrr|new business mrr|mrr added by new customers|mrr from new|mrr from new business|new logo mrr|mrr gained from new customers|\
             mrr won",
            "mrr de clientes nuevos|mrr de nuevos clientes|mrr que trajeron los clientes nuevos|mrr de clientes nuevos que entraron|mrr trajeron los clientes nuevos|mrr sumamos de clientes nuevos|mrr aportaron los clientes nuevos|mrr por clientes nuevos|mrr por nuevos clientes|mrr de nuevos clientes|mrr nuevo de clientes|mrr de nuevos|mrr ganado|mrr de altas|nuevos ingresos recurrentes|\
             mrr que entro nuevo",
            "mrr de clientes novos|mrr de novos clientes|mrr que veio de clientes novos|mrr veio de clientes novos|mrr trouxeram os clientes novos|mrr por clientes novos|mrr por novos clientes|mrr com clientes novos|mrr com novos clientes|mrr de clientes novos|mrr de novos|mrr ganho|mrr de novas vendas|novas receitas recorrentes|nova receita recorrente|\
             mrr que entrou novo",
        ],
    ),
    (
        "expansion_mrr",
        [
            "did we expand|we expanded|expand by|upgrades|upgrade mrr|upgrades mrr|upsells|upsell mrr|mrr from upgrades|mrr expansion|expansions|upsell|upsell revenue|\
             expansion revenue|upgrade revenue|mrr gained from upgrades|revenue from upgrades|plan upgrades|upgraded mrr|mrr upgraded|\
             account expansion",
            "expandimos|expandieron|se expandieron|mejoras de plan|mrr de expansion|ampliaciones|upgrades|upgrade|mrr por upgrades|mrr de upgrades|mrr ganado por upgrades|\
             upsell|ventas adicionales|ingresos de expansion|ingresos por upgrades|mejoras|subidas de plan|mrr ampliado",
            "expandimos|expandiram|se expandiram|upgrades|mrr de expansao|expansoes|upgrade|mrr por upgrades|mrr de upgrades|mrr ganho por upgrades|upsell|\
             receita de expansao|receita de upgrades|melhorias de plano|subidas de plano|mrr expandido",
        ],
    ),
    (
        "contraction_mrr",
        [
            "downgrades|downgrade mrr|downgrades mrr|mrr from downgrades|mrr contraction|contractions|downgrade|downgrade revenue|\
             mrr lost to downgrades|mrr lost from downgrades|revenue lost to downgrades|plan downgrades|downgraded mrr|mrr downgraded",
            "downgrades|reducciones de plan|mrr de contraccion|downgrade|mrr por downgrades|mrr de downgrades|mrr perdido por downgrades|\
             ingresos de contraccion|bajadas de plan|contracciones|mrr reducido",
            "downgrades|reducoes de plano|mrr de contracao|downgrade|mrr por downgrades|mrr de downgrades|mrr perdido por downgrades|\
             receita de contracao|descidas de plano|contracoes|mrr reduzido|rebaixamentos de plano",
        ],
    ),
    (
        "churned_mrr",
        [
            "mrr lost|mrr lost to churn|mrr lost to cancellations|mrr did we lose|mrr we lost|mrr churned|lost mrr|mrr lost|lost mrr|mrr did we lose|mrr did we lose to churn|mrr lost to churn|mrr we lost|mrr churned|cancelled mrr|\
             canceled mrr|mrr cancelled|mrr loss|mrr losses|mrr from churn|mrr lost from churn|mrr lost from cancellations|\
             mrr lost to cancellations|recurring revenue lost|lost recurring revenue|revenue lost to churn|mrr did we lose from churn",
            "mrr perdimos|mrr perdido|mrr perdimos por bajas|mrr perdido por bajas|mrr perdimos por cancelaciones|mrr perdido por cancelaciones|mrr se fue|mrr que perdimos|mrr que se fue|mrr perdimos por churn|mrr perdido|mrr que perdimos|mrr perdimos|mrr cancelado|mrr dado de baja|mrr de bajas|mrr perdido por bajas|\
             mrr perdido por churn|mrr perdido por cancelaciones|perdida de mrr|perdidas de mrr|mrr se perdio|mrr se fue|mrr churneado|\
             ingresos recurrentes perdidos|mrr hemos perdido",
            "mrr perdemos|mrr perdido|mrr perdemos com cancelamentos|mrr perdido com cancelamentos|mrr perdemos por cancelamentos|mrr perdemos por churn|mrr perdemos com churn|mrr que perdemos|mrr perdido por churn|mrr perdido|mrr que perdemos|mrr perdemos|mrr cancelado|mrr de cancelamentos|mrr perdido por cancelamentos|\
             mrr perdido por churn|perda de mrr|perdas de mrr|mrr se perdeu|mrr foi perdido|mrr churnado|receita recorrente perdida|\
             mrr de churn",
        ],
    ),
    (
        "reactivation_mrr",
        [
            "mrr recovered|mrr did we recover|mrr we recovered|mrr won back|mrr did we win back|mrr came back|mrr reactivated|recovered mrr|won back mrr|mrr from reactivations|mrr reactivation|reactivations|reactivation|mrr from returning customers|win back mrr|winback mrr|\
             mrr won back|mrr from customers who came back|mrr recovered|recovered mrr",
            "mrr se recupero|mrr recuperado|mrr recuperamos|mrr que recuperamos|mrr volvio|mrr reactivado|mrr que volvio|mrr recuperaron|recuperacion de mrr|mrr de reactivaciones|reactivaciones|reactivacion|mrr de clientes que volvieron|mrr recuperado|mrr de clientes reactivados",
            "mrr foi recuperado|mrr recuperado|mrr recuperamos|mrr que recuperamos|mrr voltou|mrr reativado|mrr que voltou|recuperacao de mrr|mrr de reativacoes|reativacoes|reativacao|mrr de clientes que voltaram|mrr recuperado|mrr de clientes reativados",
        ],
    ),
    (
        "net_new_mrr",
        [
            "net new|mrr net new|net change in mrr|mrr net change|net mrr added|mrr added net|net mrr change|mrr movement net|\
             net added mrr|net mrr movement",
            "nuevo mrr neto|mrr nuevo neto|mrr neto agregado|variacion neta de mrr|variacion neta del mrr|cambio neto de mrr|\
             crecimiento neto de mrr|crecimiento neto del mrr|mrr neto ganado|neto nuevo mrr",
            "novo mrr liquido|mrr novo liquido|mrr liquido adicionado|variacao liquida de mrr|variacao liquida do mrr|\
             mudanca liquida de mrr|crescimento liquido de mrr|crescimento liquido do mrr|saldo de mrr|saldo liquido de mrr|saldo liquido do mrr|ganho liquido de mrr|resultado liquido de mrr|mrr liquido|saldo do mrr",
        ],
    ),
    (
        "active_customers",
        [
            "active subscribers|active accounts|paying accounts|paid accounts|active paying customers|current customers|active clients|paying clients|\
             active users paying|accounts paying|customers paying|paying users|subscriber count|number of subscribers|total subscribers|\
             subscribed accounts|customers do we have",
            "suscriptores activos|suscriptores que pagan|cuentas activas|cuentas que pagan|clientes pagando|clientes que estan pagando|clientes de pago|clientes actuales|\
             clientes vigentes|usuarios de pago|usuarios que pagan|abonados|numero de suscriptores|cantidad de suscriptores|\
             clientes activos pagando|clientes tenemos|clientes hay",
            "assinantes ativos|assinantes pagantes|contas ativas|contas pagantes|clientes pagando|clientes que pagam|clientes atuais|clientes vigentes|usuarios pagantes|\
             usuarios que pagam|numero de assinantes|quantidade de assinantes|base de assinantes|clientes temos|clientes ha",
        ],
    ),
    (
        "active_subscriptions",
        [
            "active subs|subs|live subscriptions|running subscriptions|paying subscriptions|subscription count|number of subscriptions|\
             total subscriptions|subscriptions active|current subscriptions|active plans sold|paid subscriptions|open subscriptions|\
             subscriptions do we have|subscriptions are active",
            "subs activas|suscripciones vigentes|suscripciones vivas|numero de suscripciones|cantidad de suscripciones|\
             total de suscripciones|suscripciones actuales|suscripciones pagas|suscripciones activas hoy|subs|suscripciones tenemos|\
             suscripciones hay activas|abonos activos|abonos",
            "assinaturas vigentes|assinaturas ativas hoje|numero de assinaturas|quantidade de assinaturas|total de assinaturas|\
             assinaturas atuais|assinaturas pagas|subs|assinaturas temos|assinaturas estao ativas|subscricoes ativas|subscricoes",
        ],
    ),
    (
        "new_subscriptions",
        [
            "subscriptions began|subscriptions kicked off|subscriptions started|subscriptions sold|signups paid|new subs|new subscribers|subscriptions did we sell|subscriptions began|\
             new paid subscriptions|new signups|signups|sign ups|new sign ups|subscription starts|subscriptions added|\
             subscriptions gained|new subscription count|started subscriptions|new plans sold|new paying",
            "suscripciones empezaron|suscripciones arrancaron|suscripciones comenzaron|suscripciones iniciaron|suscripciones que empezaron|suscripciones se iniciaron|se suscribieron|clientes se suscribieron|altas hubo|altas tuvimos|suscripciones vendidas|altas de suscripciones|altas|nuevos suscriptores|suscripciones iniciadas|suscripciones empezadas|\
             suscripciones que empezaron|suscripciones ganadas|suscripciones creadas|nuevas altas|altas nuevas|contrataciones|\
             nuevas contrataciones|nuevos abonos|suscripciones vendimos|registros pagos",
            "assinaturas comecaram|assinaturas iniciaram|assinaturas que comecaram|se inscreveram|assinaram|clientes assinaram|assinaturas entraram|assinaturas vendidas|assinaturas iniciadas|novas assinantes|novos assinantes|assinaturas comecadas|assinaturas que comecaram|\
             assinaturas ganhas|assinaturas criadas|assinaturas vendemos|novas contratacoes|contratacoes|adesoes|novas adesoes|\
             novas subscricoes",
        ],
    ),
    (
        "churned_subscriptions",
        [
            "cancelled subscriptions|canceled subscriptions|subscriptions cancelled|subscriptions canceled|cancellations|\
             subscription cancellations|subscriptions lost|subscriptions ended|subscriptions did we lose|subscription churn|\
             subs cancelled|subs canceled|cancelled subs|canceled subs|cancels|subscription cancels|subscriptions that ended|\
             subscriptions that churned|subscriptions churned|terminated subscriptions|cancelled plans|cancelations",
            "suscripciones canceladas|suscripciones dadas de baja|cancelaciones|cancelaciones de suscripciones|bajas de suscripciones|\
             suscripciones que se cancelaron|se cancelaron suscripciones|suscripciones terminadas|suscripciones que terminaron|\
             suscripciones que perdimos|suscripciones perdimos|suscripciones se cancelaron|suscripciones cancelaron|\
             cancelacion de suscripciones|subs canceladas|abonos cancelados|planes cancelados",
            "assinaturas canceladas|cancelamentos|cancelamentos de assinaturas|canceladas|assinaturas que cancelaram|\
             assinaturas foram canceladas|assinaturas cancelaram|assinaturas que perdemos|assinaturas perdemos|assinaturas terminadas|\
             cancelamento de assinaturas|cancelamento de assinatura|subs canceladas|planos cancelados|subscricoes canceladas",
        ],
    ),
    (
        "churned_customers",
        [
            "customers churned|customers who churned|customers left|customers who left|customers cancelled|customers canceled|\
             customers did we lose|lost customers|customers we lost|churned accounts|churned clients|churned users|lost accounts|\
             accounts lost|accounts did we lose|accounts churned|accounts cancelled|clients lost|clients did we lose|clients churned|\
             customers leave|customers leaving|customers stopped paying|customers who stopped paying|customers dropped|customers quit|\
             customers who quit|customers gone|cancelled customers|canceled customers|customers cancel|people cancelled|people canceled|\
             people churned|subscribers lost|subscribers churned|subscribers cancelled|lost subscribers|logos lost|customer losses|\
             customers are leaving|customers that left|customers that churned|customers that cancelled",
            "clientes cancelaron|clientes que cancelaron|clientes se dieron de baja|clientes que se dieron de baja|clientes perdimos|\
             clientes se fueron|clientes perdidos|bajas de clientes|clientes que se fueron|clientes que perdimos|clientes hemos perdido|\
             clientes nos dejaron|clientes que dejaron de pagar|dejaron de pagar|clientes abandonaron|clientes que abandonaron|\
             clientes dieron de baja|clientes churneados|clientes dados de baja|cuentas perdidas|cuentas perdimos|cuentas canceladas|\
             cuentas que cancelaron|cuentas cancelaron|suscriptores perdidos|suscriptores perdimos|perdida de clientes|\
             clientes cancelados|cancelaron clientes|se dieron de baja|dieron de baja|gente cancelo|gente se dio de baja|\
             personas cancelaron|abandonos",
            "clientes cancelaram|clientes que cancelaram|clientes perdemos|clientes perdidos|clientes sairam|clientes que sairam|\
             clientes foram embora|clientes que foram embora|clientes que perdemos|clientes que deixaram de pagar|deixaram de pagar|\
             clientes deixaram|clientes abandonaram|clientes que abandonaram|clientes sairam da base|contas perdidas|contas perdemos|\
             contas canceladas|contas cancelaram|assinantes perdidos|assinantes perdemos|assinantes cancelaram|perda de clientes|\
             clientes cancelados|gente cancelou|pessoas cancelaram|clientes churnados|evasao de clientes|clientes evadidos",
        ],
    ),
    (
        "customer_churn_rate",
        [
            "cancellation rate|cancelation rate|rate of cancellation|cancel rate|rate of churn|percentage of customers who churned|churn percentage|churn %|churn rate of customers|customer churn %|\
             client churn|account churn|subscriber churn|churn of customers|cancellation rate of customers|customer loss rate|\
             customer attrition|attrition|attrition rate|rate of customer loss|customer cancellation rate|percentage of customers lost|\
             share of customers lost|percent of customers churned|percentage of customers churned|% of customers churned|monthly churn|\
             monthly churn rate|turnover of customers",
            "tasa de cancelacion|tasa de cancelaciones|porcentaje de cancelacion|indice de cancelacion|% de cancelacion|porcentaje de cancelaciones|porcentaje de bajas|porcentaje de churn|tasa de cancelacion de clientes|churn rate|tasa de bajas de suscriptores|\
             tasa de perdida de clientes|tasa de cancelaciones de clientes|porcentaje de clientes perdidos|\
             porcentaje de clientes que se fueron|porcentaje de cancelacion de clientes|indice de churn|indice de bajas|% de churn|\
             % de bajas|ratio de churn|nivel de churn|churn mensual|fuga de clientes|tasa de fuga|tasa de desercion|desercion de clientes|\
             rotacion de clientes|tasa de baja|porcentaje de abandono",
            "taxa de cancelamento|taxa de cancelamentos|percentual de cancelamento|indice de cancelamento|% de cancelamento|porcentagem de cancelamento|percentual de churn|taxa de cancelamento de assinaturas|churn rate|taxa de perda de clientes|\
             taxa de cancelamento de clientes mensal|percentual de clientes perdidos|percentual de cancelamento de clientes|\
             indice de churn|% de churn|nivel de churn|churn mensal|fuga de clientes|taxa de abandono|taxa de saida de clientes|\
             taxa de evasao de clientes|rotatividade de clientes|percentual de evasao",
        ],
    ),
    (
        "gross_revenue_churn_rate",
        [
            "gross revenue churn|gross mrr churn|gross mrr churn rate|mrr churn rate|mrr churn %|revenue churn %|revenue loss rate|\
             dollar churn|rate of mrr lost|percentage of mrr lost|percent of mrr lost|gross churn rate|revenue attrition",
            "churn bruto|churn bruto de ingresos|churn de mrr bruto|tasa de churn de mrr|tasa de churn bruto|porcentaje de mrr perdido|\
             porcentaje de ingresos perdidos|tasa de perdida de mrr|churn de facturacion",
            "churn bruto|churn bruto de receita|taxa de churn de mrr|taxa de churn bruto|percentual de mrr perdido|\
             percentual de receita perdida|taxa de perda de mrr|churn de faturamento|churn de mrr bruto",
        ],
    ),
    (
        "nrr",
        [
            "net retention|net retention rate|net mrr retention|ndr|net dollar retention rate|net revenue retention rate|\
             dollar based net retention",
            "retencion neta de mrr|tasa de retencion neta|retencion de ingresos neta|retencion neta de dolares|\
             tasa de retencion neta de ingresos",
            "retencao liquida de mrr|taxa de retencao liquida|retencao de receita liquida|taxa de retencao liquida de receita",
        ],
    ),
    (
        "grr",
        [
            "gross retention rate|gross mrr retention|gross revenue retention rate|gdr|gross dollar retention rate|revenue retention",
            "retencion bruta de mrr|tasa de retencion bruta|retencion de ingresos bruta|retencion de ingresos|\
             tasa de retencion bruta de ingresos",
            "retencao bruta de mrr|taxa de retencao bruta|retencao de receita bruta|retencao de receita|taxa de retencao bruta de receita",
        ],
    ),
    (
        "arpa",
        [
            "average ticket per account|ticket per account|average ticket per customer|average customer payment|average revenue of an account|average mrr per customer|average mrr per account|mrr per account|average mrr|\
             revenue per account|average subscription value|average customer mrr|avg mrr per customer|average mrr of a customer|\
             avg revenue per account|avg revenue per user|revenue per user",
            "ticket promedio por cuenta|ticket medio por cuenta|ticket promedio por cliente|ticket medio por cliente|ticket por cuenta|mrr promedio por cliente|mrr promedio|mrr medio por cliente|mrr por cuenta|ingreso por cuenta|ingreso promedio por usuario|\
             ingreso medio por cuenta|ingresos promedio por cuenta|ingreso por usuario|ticket promedio de suscripcion|\
             ticket medio de suscripcion|ingreso medio por usuario",
            "receita media por cliente|receita por cliente|faturamento medio por cliente|faturamento por cliente|valor medio por cliente|gasto medio por cliente|ticket medio por conta|ticket por conta|ticket medio por cliente|ticket medio por assinante|ticket por assinante|mrr medio por cliente|mrr medio|mrr por conta|receita por conta|receita media por usuario|receita por usuario|\
             ticket medio de assinatura|ticket medio da assinatura|ticket medio dos assinantes|receita media por assinante",
        ],
    ),
    (
        "ltv",
        [
            "is the average customer worth|average customer worth|customer worth over its lifetime|is a customer worth|customer worth|lifetime value of a customer|value of a customer|life time value|customer ltv|clv|value of a customer|customer lifetime|lifetime customer value|how much is a customer worth|\
             customer worth|is a customer worth|what a customer is worth",
            "vale el cliente promedio|vale un cliente promedio|vale el cliente medio|vale un cliente|vale un cliente en toda su vida|vale cada cliente|vale un cliente en su vida|vale un cliente a lo largo de su vida|deja un cliente en toda su vida|deja un cliente en su vida|valor de un cliente|vale para nosotros un cliente|valor del cliente|valor de por vida|valor del ciclo de vida|valor de ciclo de vida del cliente|vale un cliente|\
             vale cada cliente|valor vitalicio|valor vida del cliente|valor a largo plazo del cliente",
            "vale o cliente medio|vale um cliente medio|vale um cliente|vale um cliente ao longo da vida|vale cada cliente|vale um cliente na vida|vale um cliente na vida toda|deixa um cliente ao longo da vida|valor de um cliente|vale pra gente um cliente|valor do cliente|valor do tempo de vida|valor do ciclo de vida|vale um cliente|vale cada cliente|valor de vida do cliente|\
             valor vitalicio dos clientes|lifetime value",
        ],
    ),
    (
        "quick_ratio",
        [
            "quick ratio saas|saas quick ratio value",
            "quick ratio saas|cociente rapido|razon rapida",
            "quick ratio saas|razao rapida",
        ],
    ),
    (
        "trial_conversion_rate",
        [
            "trial to paid|trial to paid conversion|trials converted to paid|trials turn into paid|trials that turned paid|free trial conversion|of trials convert|of trials converted|trials become paying|trial to paid|trial to paid conversion|trials converted rate|trial conversion|trial conversion percentage|\
             trial conversions rate|trials to paid|trials to paid rate|trial to paid rate|trial to paying|trial to paying conversion|\
             free trial conversion|free trial conversion rate|conversion of trials|conversion from trial|trial conv rate|\
             rate of trials converted|percentage of trials converted|percent of trials converted|share of trials converted|\
             percentage of trials that converted|trials converting|trials converted|trials did convert|trials that converted|\
             trials convert|trials turn into paid|trials became paying|trials became customers|trials that became customers",
            "pruebas se convirtio en pago|pruebas se convirtieron en pago|pruebas que se convirtieron|pruebas convertidas|pruebas pasaron a pago|pruebas pasaron a ser pagas|pruebas que pasan a pago|pruebas gratis que convierten|conversion de trial a pago|conversion de prueba a pago|conversion de prueba a pagado|conversion de pruebas|trials que pagaron|trials se convirtieron|pruebas terminan pagando|pruebas terminaron pagando|conversion de pruebas a pago|conversion de prueba a pago|conversion de pruebas|conversion de trial|\
             tasa de conversion de trials|tasa de conversion de trial|tasa de conversion de prueba|tasa de conversion de pruebas gratis|\
             conversion de pruebas gratis|conversion de pruebas gratuitas|conversion del trial|conversion de la prueba|\
             porcentaje de pruebas convertidas|porcentaje de trials convertidos|porcentaje de conversion de pruebas|\
             % de conversion de pruebas|pruebas convertidas|pruebas que se convirtieron|pruebas se convirtieron|\
             pruebas que pasaron a pago|pruebas pasaron a pago|pruebas convirtieron|trials se convirtieron|trials convertidos|\
             trials que convirtieron|trial a pago|prueba a pago|pruebas a pago|pruebas que convierten",
            "conversao de trial para pago|conversao de trial em pago|conversao de trial pra pago|conversao de teste para pago|conversao de testes|conversao de teste em pago|testes virou pagante|testes viraram pagantes|testes viram pagantes|testes que viraram pagantes|testes converteram|testes convertidos|trials que viraram pagantes|trials viraram pagantes|trials viram pagantes|testes viraram assinatura|testes gratis que convertem|conversao de testes em pagos|conversao de testes|conversao de trial|conversao de avaliacao|taxa de conversao de trials|\
             taxa de conversao de trial|taxa de conversao de teste|taxa de conversao de testes gratis|conversao de testes gratis|\
             conversao de teste gratis|conversao de testes gratuitos|conversao do trial|conversao do teste|\
             percentual de testes convertidos|percentual de trials convertidos|percentual de conversao de testes|% de conversao de testes|\
             testes convertidos|testes que converteram|testes converteram|testes que viraram pagos|testes viraram pagos|\
             testes viraram clientes|trials converteram|trials convertidos|trials que converteram|trials viraram pagos|trial para pago|\
             teste para pago|testes para pago|avaliacoes convertidas",
        ],
    ),
    (
        "invoiced",
        [
            "invoiced|did we invoice|we invoiced|billed|did we bill|we billed|billing|billings|\
             invoices issued|invoices sent|invoices total|total invoiced|amount billed|total billed|billed amount|invoicing|\
             did we bill in total|invoice totals|issued invoices",
            "facturado|facturamos|lo facturado|facturacion|se facturo|monto facturado|importe facturado|valor facturado|total facturado|\
             facturado en total|facturas enviadas|facturas generadas|monto de facturas|importe de facturas|valor de las facturas|\
             emitido en facturas|facturacion emitida|facturamos en total",
            "faturado|faturamos|faturamento|valor faturado|montante faturado|total faturado|faturado no total|faturas enviadas|\
             faturas geradas|faturamos em cobrancas|faturado em cobrancas|emitimos em cobrancas|emitimos em faturas|faturamos em faturas|emitimos de fatura|emitimos de cobranca|valor das faturas|valor de faturas|emitido em faturas|faturas total|cobrancas emitidas|cobrancas geradas|\
             faturamos no total",
        ],
    ),
    (
        "collected",
        [
            "collect|collected|actually collect|did we collect|cash collected|money collected|cash received|payments received|payments collected|actually collected|got paid|collected|did we collect|we collected|cash collected|paid invoices amount|payments received|cash in|cash received|\
             payments we received|payments received amount|money collected|money received|amount collected|amount received|\
             amount paid by customers|total collected|paid invoices|collections|receipts|cash receipts|came in from invoices|\
             actually collected|did customers pay us|did customers actually pay",
            "cobrado|cobramos|recaudamos|recibimos en pagos|pagos recibidos|cobros|cobranza|cobranzas|lo cobrado|efectivamente cobrado|nos pagaron|cobrado|cobramos|lo cobrado|cobros|cobranzas|pagos recibidos|dinero cobrado|monto cobrado|importe cobrado|total cobrado|\
             cobrado en total|cobramos en total|plata cobrada|facturas pagadas|facturas cobradas|dinero recibido|monto recibido|\
             lo recibido|recaudado|recaudamos|ingresado en caja|pagaron los clientes|nos pagaron|pagado por clientes|\
             recaudacion de facturas",
            "recebemos|recebido|recebimentos|pagamentos recebidos|cobrado|entrou de pagamento|efetivamente recebido|nos pagaram|recebido|recebemos|recebimentos|cobrado|pagamentos recebidos|valor recebido|montante recebido|total recebido|\
             recebido no total|recebemos no total|dinheiro recebido|faturas pagas|faturas recebidas|cobrancas recebidas|cobrancas pagas|\
             valor cobrado|total cobrado|cobramos|nos pagaram|pago pelos clientes|pagaram os clientes|valor pago|entrou em caixa|entrou no caixa|entrou na conta|entrou de dinheiro|entrou de grana|entrou em dinheiro|caiu na conta|pingou na conta|entrou de fato|entrou de verdade|\
             arrecadado",
        ],
    ),
    (
        "overdue",
        [
            "customers past due|are customers past due|do customers owe us|customers owe us|owed to us|outstanding invoices|outstanding amount|unpaid amount|still unpaid|is outstanding|are we owed|we are owed|past due|unpaid past due|late invoices|overdue amount|overdue balance|overdue total|overdue payments|amount overdue|\
             amount past due|past due amount|past due invoices|past due balance|outstanding|outstanding amount|outstanding balance|\
             outstanding invoices|unpaid|unpaid amount|unpaid balance|owed to us|do customers owe us|customers owe us|customers owe|\
             owe us|owed|arrears|debt|customer debt|late payments|receivables overdue|overdue receivables|invoices are overdue|\
             invoices overdue|money owed",
            "nos deben los clientes|deben los clientes|los clientes nos deben|hay vencido|hay vencido sin pagar|vencido sin pagar|vencido sin cobrar|vencido y no cobrado|vencido no cobrado|hay en mora|en mora|morosidad|deuda vencida|deuda de clientes|nos estan debiendo|vencido|facturas vencidas|facturas atrasadas|deuda vencida|por cobrar vencido|nos deben|nos deben los clientes|\
             deben los clientes|nos adeudan|adeudado|adeudan|deuda|deuda de clientes|monto vencido|importe vencido|saldo vencido|\
             total vencido|facturas sin pagar|facturas no pagadas|facturas pendientes|facturas por cobrar|facturas en mora|mora|morosidad|\
             pagos atrasados|pagos vencidos|cuentas por cobrar vencidas|cuentas vencidas|cobros atrasados|cobros vencidos|impagos|\
             saldo impago|por cobrar|pendiente de cobro|atrasado|nos debe la gente|cartera vencida",
            "os clientes nos devem|clientes nos devem|os clientes devem|tem vencido|tem vencido sem pagar|vencido sem pagar|vencido sem receber|vencido e nao pago|tem em atraso|inadimplencia|divida vencida|esta em atraso|estao nos devendo|nos devem os clientes|vencido|faturas vencidas|faturas em atraso|em atraso|inadimplencia|nos devem|nos devem os clientes|devem os clientes|\
             estao devendo|nos deve|valor vencido|valor em atraso|saldo vencido|saldo em atraso|total vencido|faturas atrasadas|\
             faturas nao pagas|faturas sem pagar|faturas pendentes|faturas em aberto|pagamentos atrasados|pagamentos em atraso|\
             pagamentos vencidos|contas em atraso|contas a receber vencidas|contas vencidas|cobrancas vencidas|cobrancas atrasadas|\
             cobrancas em atraso|a receber vencido|atrasado|atrasados|divida|dividas|devedores|inadimplentes|valor inadimplente|\
             clientes devem",
        ],
    ),
    (
        "failed_payments",
        [
            "failed payment|failed payment attempts|payment attempts failed|payments failed|payments that failed|payments did fail|\
             payments fail|declined payments|payments declined|rejected payments|payments rejected|failed invoices|failed card charges|\
             failed collections|declined charges|declined cards|card failures|charge failures|failed transactions|billing failures|\
             failed billings|unsuccessful payments",
            "pago fallido|pagos fallaron|pagos que fallaron|fallaron pagos|fallaron cobros|pagos declinados|pagos no procesados|\
             cobros rechazados|cobros que fallaron|cobros fallaron|pagos con error|cargos fallidos|cargos rechazados|tarjetas rechazadas|\
             tarjetas declinadas|transacciones fallidas|intentos fallidos|intentos de pago fallidos|pagos que rebotaron|pagos rebotados|\
             fallos de pago|fallas de pago",
            "pagamento falho|pagamentos falharam|pagamentos que falharam|pagamentos com falha|pagamentos com erro|pagamentos rejeitados|\
             pagamentos negados|pagamentos nao aprovados|pagamentos malsucedidos|cobrancas que falharam|cobrancas falharam|\
             cobrancas com falha|cobrancas recusadas|cobrancas rejeitadas|cartoes recusados|cartoes negados|transacoes falhas|\
             transacoes recusadas|tentativas falhas|tentativas de pagamento falhas|falhas de pagamento|pagamentos fracassados",
        ],
    ),
];
