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

/// What stands beside a time and sets something against it.
pub(super) const BESIDE: &str = "above|below|under|beneath|way above|way below|well above|well below|far above|far below|slightly above|slightly below|\
     just above|just below|slightly ahead of|slightly behind|far behind|well behind|way behind|far ahead of|well ahead of|\
     way ahead of|a bit ahead of|a bit behind|behind|weaker than|softer than|poorer than|slower than|stronger than|on par with|\
     on a par with|level with|equal to|the same as|same as|as good as|as bad as|as high as|as low as|as strong as|as many as|\
     as much as|as big as|not as good as|not as high as|comparable to|comparable with|similar to|in line with|matching|exceeding|\
     outdoing|trailing|surpassing|short of|no better than|no worse than|anywhere near|por encima de|por encima del|por encima do|\
     por encima da|por encima dos|por encima das|por debajo de|por debajo del|por debajo do|por debajo da|por debajo dos|\
     por debajo das|por arriba de|por arriba del|por arriba do|por arriba da|por arriba dos|por arriba das|por abajo de|\
     por abajo del|por abajo do|por abajo da|por abajo dos|por abajo das|arriba de|arriba del|arriba do|arriba da|arriba dos|\
     arriba das|abajo de|abajo del|abajo do|abajo da|abajo dos|abajo das|debajo de|debajo del|debajo do|debajo da|debajo dos|\
     debajo das|encima de|encima del|encima do|encima da|encima dos|encima das|adelante de|adelante del|adelante do|adelante da|\
     adelante dos|adelante das|delante de|delante del|delante do|delante da|delante dos|delante das|atras de|atras del|atras do|\
     atras da|atras dos|atras das|detras de|detras del|detras do|detras da|detras dos|detras das|igual que|iguales que|igual a|\
     igual al|igual ao|igual as|igual aos|iguales a|iguales al|iguales ao|iguales as|iguales aos|similares a|similares al|\
     similares ao|similares as|similares aos|similar a|similar al|similar ao|similar as|similar aos|parecidas a|parecidas al|\
     parecidas ao|parecidas as|parecidas aos|parecidos a|parecidos al|parecidos ao|parecidos as|parecidos aos|parecido a|\
     parecido al|parecido ao|parecido as|parecido aos|superiores a|superiores al|superiores ao|superiores as|superiores aos|\
     superior a|superior al|superior ao|superior as|superior aos|inferiores a|inferiores al|inferiores ao|inferiores as|\
     inferiores aos|inferior a|inferior al|inferior ao|inferior as|inferior aos|a la par de|a la par del|a la par do|a la par da|\
     a la par dos|a la par das|a la par con|en linea con|al nivel de|al nivel del|al nivel do|al nivel da|al nivel dos|\
     al nivel das|al mismo nivel que|al mismo nivel de|al mismo nivel del|al mismo nivel do|al mismo nivel da|al mismo nivel dos|\
     al mismo nivel das|tan buenas como|tan buenos como|tan bien como|tan altas como|tan altos como|tan bajas como|tan malas como|\
     tan mal como|no tan buenas como|tantas como|tantos como|tanto como|comparables con|comparables a|comparables al|\
     comparables ao|comparables as|comparables aos|comparable con|mejores que|peores que|mayores que|menores que|mas altas que|\
     mas bajas que|mas altos que|mas bajos que|mas fuertes que|mas flojas que|mas debiles que|superan|supera|superaron|supero|\
     superan a|superan al|superan ao|superan as|superan aos|supera a|supera al|supera ao|supera as|supera aos|superaron a|\
     superaron al|superaron ao|superaron as|superaron aos|rebasan|rebasaron|igualan|igualaron|acima de|acima del|acima do|acima da|\
     acima dos|acima das|abaixo de|abaixo del|abaixo do|abaixo da|abaixo dos|abaixo das|iguais a|iguais al|iguais ao|iguais as|\
     iguais aos|iguais as de|iguais as del|iguais as do|iguais as da|iguais as dos|iguais as das|parecidas com|parecidos com|\
     semelhantes a|semelhantes al|semelhantes ao|semelhantes as|semelhantes aos|no mesmo nivel de|no mesmo nivel del|\
     no mesmo nivel do|no mesmo nivel da|no mesmo nivel dos|no mesmo nivel das|no nivel de|no nivel del|no nivel do|no nivel da|\
     no nivel dos|no nivel das|a par de|a par del|a par do|a par da|a par dos|a par das|em linha com|tao boas quanto|\
     tao bons quanto|tao bem quanto|tao altas quanto|tao boas como|tao bem como|tantas quanto|tantos quanto|comparaveis com|\
     comparaveis a|comparaveis al|comparaveis ao|comparaveis as|comparaveis aos|a frente de|a frente del|a frente do|a frente da|\
     a frente dos|a frente das|melhores que|melhores do que|piores que|piores do que|maiores que|maiores do que|menores do que|\
     mais altas que|mais altas do que|mais baixas que|mais fortes que|mais fracas que|superam|superaram|superou|igualam|igualaram|\
     ultrapassam|ultrapassou|ultrapassaram";
