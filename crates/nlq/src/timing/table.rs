//! What stands before and behind a unit of time, and which one it means. Folded; `|` between phrases.

/// The one before the running one.
pub(super) const LAST_BEFORE: &str = "most recent|most recently completed|most recently closed|most recently ended|last whole|last completed|last finished|last closed|last full|last complete|\
     last calendar|previous calendar|prior calendar|last fiscal|previous fiscal|prior fiscal|last financial|previous financial|latest full|latest complete|latest completed|\
     just finished|just ended|just closed|just completed|just gone|just past|recently ended|recently closed|immediately preceding|immediately previous";

pub(super) const LAST_BEHIND_EN: &str = "just gone|just past|just passed|just ended|just finished|just closed|just completed|just over|gone|gone by|just gone by|that just ended|that just closed|\
     that just finished|that just passed|that just went|that just went by|that has just ended|that has just closed|that has just finished|that has just passed|\
     that has just gone|that has ended|that ended|that s just ended|that s just gone|that s just finished|we just finished|we just closed|we ve just finished|\
     we ve just closed|we have just finished|we have just closed|which just ended|which has just ended|recently ended|recently closed|most recently closed|immediately before";

pub(super) const LAST_BEHIND_ES: &str = "que acaba de terminar|que acaba de cerrar|que acaba de pasar|que acaba de finalizar|que acaba de concluir|que acabo|que termino|que paso|que cerro|\
     que finalizo|que concluyo|que se fue|que acabamos de cerrar|que acabamos de terminar|recien terminado|recien terminada|recien cerrado|recien cerrada|recien pasado|\
     recien pasada|recien concluido|recien concluida|recien finalizado|recien finalizada|recien acabado|recien acabada|ya cerrado|ya cerrada|cerrado|cerrada|concluido|\
     concluida|finalizado|finalizada|terminado|terminada|precedente|inmediato anterior|inmediatamente anterior|proximo pasado|proxima pasada";

pub(super) const LAST_BEHIND_PT: &str = "que acabou|que acabou de fechar|que acabou de terminar|que acabou de acabar|que acabou de passar|que acaba de fechar|que acaba de terminar|que terminou|\
     que fechou|que passou|que findou|que encerrou|que acabamos de fechar|recem encerrado|recem encerrada|recem fechado|recem fechada|recem terminado|recem terminada|\
     recem findo|recem finda|recem passado|recem passada|fechado|fechada|encerrado|encerrada|findo|finda|transato|transata|precedente|imediatamente anterior|\
     ja fechado|ja fechada|ja encerrado|ja encerrada";

/// The running one.
pub(super) const THIS_BEFORE_EN: &str = "ongoing|running|present|across the whole|across the entire|across the full|over the whole|over the entire|during the whole|during the entire|thus far this|so far in this|so far into this|so far in the|so far into the|so far for the|so far for this|this very|this current|\
     current calendar|this calendar|this fiscal|this financial|current fiscal|current financial|since the start of the|since the start of this|since the beginning of the|\
     since the beginning of this|from the start of the|from the start of this|from the beginning of the|from the beginning of this|since the outset of the|since start of|\
     since the opening of the|since the first day of the|since the first of the|since the 1st of the";

pub(super) const THIS_BEFORE_ES: &str = "desde que empezo el|desde que comenzo el|desde que arranco el|desde que inicio el|desde que empezo la|desde que comenzo la|desde que arranco la|\
     desde el inicio del|desde el inicio de la|desde el comienzo del|desde el comienzo de la|desde el principio del|desde el principio de la|desde el arranque del|\
     desde el arranque de la|desde principios de|desde principios del|desde inicios de|desde inicios del|desde comienzos de|desde comienzos del|desde inicio de|\
     desde el inicio de este|desde el inicio de esta|desde que inicio este|desde que empezo este|desde que empezo esta|desde que arranco este";

pub(super) const THIS_BEFORE_PT: &str = "desde que comecou o|desde que comecou a|desde que iniciou o|desde que iniciou a|desde que entrou o|desde o inicio do|desde o inicio da|\
     desde o inicio deste|desde o inicio desta|desde o comeco do|desde o comeco da|desde o comeco deste|desde o comeco desta|desde o arranque do|desde inicio do|\
     desde o primeiro dia do|a contar do inicio do|a partir do inicio do";

pub(super) const THIS_BEHIND_EN: &str = "under way|underway|in progress|in course|we are in|we re in|i m in|we are currently in|we re currently in|that we are in|that s running|as it stands|to this point|\
     thus far|up to this point|up until now|as of now|as of today|as at today|up to today|till today|until today|through today|up to the present|up to present";

pub(super) const THIS_BEHIND_ES: &str = "en curso|corriente|vigente|que corre|que transcurre|que estamos cursando|que cursamos|que llevamos|que va corriendo|en el que estamos|en la que estamos|\
     en que estamos|en que andamos|hasta ahora|hasta hoy|hasta el momento|hasta este momento|a la fecha|hasta la fecha|hasta aqui|hasta el dia de hoy|al dia de hoy|\
     a dia de hoy|al momento|a hoy|en marcha|actual";

pub(super) const THIS_BEHIND_PT: &str = "em curso|corrente|vigente|que corre|que decorre|que vem correndo|que esta correndo|a decorrer|em que estamos|em andamento|ate agora|ate hoje|ate aqui|ate o momento|\
     ate ao momento|ate este momento|ate a data|ate a data de hoje|ate a presente data|ate o presente|ate o presente momento|ate o dia de hoje|ate ao dia de hoje|\
     a data de hoje|atual";

/// Words that may lead to a unit which is then said to be the running one, and nothing else does.
pub(super) const PLAIN: &str = "|the|this|current|el|la|del|este|esta|al|en|do|da|no|na|o|a|neste|nesta|deste|desta|in|for|of|acumulado|acumulada|acumuladas|acumulados";

/// Alike, and what is alike: "the equivalent period", "el mismo punto", "igual altura".
pub(super) const ALIKE_EN: &str =
    "same|equivalent|corresponding|comparable|matching|analogous|like|identical|parallel|exact same|very same";
pub(super) const ALIKE_ES: &str = "mismo|misma|igual|identico|identica|equivalente|analogo|analoga|semejante|idem";
pub(super) const ALIKE_PT: &str = "mesmo|mesma|igual|identico|identica|equivalente|analogo|analoga|semelhante|idem";
pub(super) const STAGE_EN: &str = "period|stage|point|juncture|spot|moment|span|interval|timeframe|window|stretch|timespan|place|mark|point in time|date range|number of days|days";
pub(super) const STAGE_ES: &str = "periodo|punto|momento|altura|etapa|instancia|fecha|lapso|intervalo|tramo|plazo|estadio|rango|rango de fechas|cantidad de dias|numero de dias|corte|dia|dias";
pub(super) const STAGE_PT: &str = "periodo|ponto|momento|altura|etapa|fase|data|intervalo|lapso|espaco|espaco de tempo|trecho|estagio|intervalo de datas|numero de dias|corte|dia|dias";

/// "At this point", said of what is compared with.
pub(super) const BY_NOW_EN: &str = "at this point|at this stage|at this time|at this juncture|by this point|by this stage|by this time|by now|up to this point|to this point|at that point|at that stage|to the same day|to the same date|to the same point|at the same point|at the same stage|at the same time|up to the same day|up to the same point|on the same day";
pub(super) const BY_NOW: &str = "a esta altura|a estas alturas|a esta altura del mes|a esta altura del ano|para esta altura|por estas fechas|a esta fecha|a esta misma altura|al mismo dia|a la misma fecha|a la misma altura|hasta el mismo dia|hasta la misma fecha|\
     hasta esta altura|en este punto|a este punto|nesta altura|por esta altura|ate esta altura|ate esta data|a essa altura|nessa altura|por essa altura|a esta altura do mes|nesta altura do mes|nesta altura do ano|ate o mesmo dia|ate ao mesmo dia|ate a mesma data|no mesmo dia|neste ponto|ate este ponto";
