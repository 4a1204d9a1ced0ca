//! Boards shown outside: the pages themselves, and where links and embeds are made.

texts! {
    /// Boards shown outside.
    Outside {
        shut: "This can't be shown here: its numbers can't be narrowed to what this page may show.",
            "Esto no se puede mostrar aquí: sus números no se pueden limitar a lo que esta página puede mostrar.",
            "Isto não pode ser mostrado aqui: seus números não podem ser limitados ao que esta página pode mostrar.";
        failed: "This could not be loaded. Try again in a moment.", "No se pudo cargar. Inténtalo de nuevo en un momento.", "Não foi possível carregar. Tente de novo daqui a pouco.";
        gone_query: "The kept query is no more.", "La consulta guardada ya no existe.", "A consulta guardada não existe mais.";
        empty: "This board has no tiles yet.", "Este tablero aún no tiene piezas.", "Este painel ainda não tem blocos.";
        not_open: "Nothing to show", "Nada que mostrar", "Nada para mostrar";
        unreadable: "This address is not valid. Ask the site for a new one.", "Esta dirección no es válida. Pide una nueva al sitio.", "Este endereço não é válido. Peça um novo ao site.";
        expired: "The time of this view is over. Load the page again.", "El tiempo de esta vista terminó. Vuelve a cargar la página.", "O tempo desta visualização acabou. Recarregue a página.";
        revoked: "This view was taken back by whoever made it.", "Quien creó esta vista la retiró.", "Quem criou esta visualização a retirou.";
        gone: "There is no board here: the link may have ended, or the board was put away.", "Aquí no hay ningún tablero: el enlace pudo haber terminado o el tablero se archivó.", "Não há painel aqui: o link pode ter terminado ou o painel foi arquivado.";
        other_site: "This view may not be shown on this site.", "Esta vista no se puede mostrar en este sitio.", "Esta visualização não pode ser mostrada neste site.";
        alone: "This page is for embedding: it is shown inside the site it was made for.", "Esta página es para incrustar: se muestra dentro del sitio para el que se hizo.", "Esta página é para incorporar: ela aparece dentro do site para o qual foi feita.";
        changed: "Something was added to this address. Use it as it was made.", "Se añadió algo a esta dirección. Úsala como se creó.", "Algo foi acrescentado a este endereço. Use-o como foi criado.";
        broken: "Something went wrong on our side. Try again in a moment.", "Algo falló de nuestro lado. Inténtalo de nuevo en un momento.", "Algo deu errado do nosso lado. Tente de novo daqui a pouco.";
        locked: "This board has a password", "Este tablero tiene contraseña", "Este painel tem senha";
        password: "Password", "Contraseña", "Senha";
        show: "Show the board", "Mostrar el tablero", "Mostrar o painel";
        wrong: "That is not the password. Ask whoever gave you the link.", "Esa no es la contraseña. Pregunta a quien te dio el enlace.", "Essa não é a senha. Pergunte a quem lhe deu o link.";
        wait: "Too many tries. Wait {seconds} seconds.", "Demasiados intentos. Espera {seconds} segundos.", "Tentativas demais. Espere {seconds} segundos.";
        links: "Public links", "Enlaces públicos", "Links públicos";
        links_hint: "Whoever has a link sees the board as it is now, without signing in.", "Quien tenga un enlace ve el tablero como está ahora, sin entrar.", "Quem tem um link vê o painel como está agora, sem entrar.";
        password_optional: "Password (optional)", "Contraseña (opcional)", "Senha (opcional)";
        lasts: "Lasts", "Dura", "Dura";
        always: "Until it is revoked", "Hasta que se revoque", "Até ser revogado";
        days_1: "1 day", "1 día", "1 dia";
        days_7: "7 days", "7 días", "7 dias";
        days_30: "30 days", "30 días", "30 dias";
        days_365: "1 year", "1 año", "1 ano";
        make_link: "Make a link", "Crear un enlace", "Criar um link";
        once: "Copy it now: it is not shown again.", "Cópialo ahora: no se vuelve a mostrar.", "Copie agora: não será mostrado de novo.";
        revoke: "Revoke", "Revocar", "Revogar";
        revoke_link: "Revoke the link of {day}", "Revocar el enlace del {day}", "Revogar o link de {day}";
        revoke_embed: "Revoke the embed of {day}", "Revocar la incrustación del {day}", "Revogar a incorporação de {day}";
        made_on: "Made {day}", "Creado el {day}", "Criado em {day}";
        ends_on: "ends {day}", "termina el {day}", "termina em {day}";
        used_on: "last used {day}", "usado por última vez el {day}", "usado pela última vez em {day}";
        unused: "not used yet", "sin usar", "ainda não usado";
        with_password: "with a password", "con contraseña", "com senha";
        no_links: "No link opens this board.", "Ningún enlace abre este tablero.", "Nenhum link abre este painel.";
        embeds: "Embed", "Incrustar", "Incorporar";
        embeds_hint: "Shows the board inside another site's page. A token lasts a day at most: the site's own program asks for a new one with an API key.",
            "Muestra el tablero dentro de la página de otro sitio. Un token dura un día como máximo: el programa del sitio pide uno nuevo con una clave de API.",
            "Mostra o painel dentro da página de outro site. Um token dura um dia no máximo: o programa do site pede um novo com uma chave de API.";
        part: "What is shown", "Qué se muestra", "O que é mostrado";
        whole: "The whole board", "Todo el tablero", "O painel inteiro";
        one_tile: "Tile: {title}", "Pieza: {title}", "Bloco: {title}";
        one_number: "Number: {title}", "Número: {title}", "Número: {title}";
        sites: "Sites, one a line", "Sitios, uno por línea", "Sites, um por linha";
        site_wrong: "'{site}' is no site: write one like https://shop.example", "'{site}' no es un sitio: escribe uno como https://shop.example", "'{site}' não é um site: escreva um como https://shop.example";
        lock: "Locked filters, one a line", "Filtros fijos, uno por línea", "Filtros fixos, um por linha";
        lock_hint: "Like country = BR, MX or channel ≠ retail. They hold for every tile.", "Como country = BR, MX o channel ≠ retail. Valen para todas las piezas.", "Como country = BR, MX ou channel ≠ retail. Valem para todos os blocos.";
        lock_wrong: "'{line}' is no filter: write one like country = BR", "'{line}' no es un filtro: escribe uno como country = BR", "'{line}' não é um filtro: escreva um como country = BR";
        theme: "Theme", "Tema", "Tema";
        theme_auto: "As the reader's system", "Como el sistema de quien lee", "Como o sistema de quem lê";
        theme_light: "Light", "Claro", "Claro";
        theme_dark: "Dark", "Oscuro", "Escuro";
        font: "Font", "Tipo de letra", "Fonte";
        font_system: "System", "Del sistema", "Do sistema";
        font_serif: "Serif", "Con serifa", "Com serifa";
        font_rounded: "Rounded", "Redondeada", "Arredondada";
        font_mono: "Monospaced", "Monoespaciada", "Monoespaçada";
        own_colour: "Own colour", "Color propio", "Cor própria";
        colour: "Colour", "Color", "Cor";
        no_header: "Hide the header", "Ocultar el encabezado", "Ocultar o cabeçalho";
        hour_1: "1 hour", "1 hora", "1 hora";
        hour_8: "8 hours", "8 horas", "8 horas";
        hour_24: "24 hours", "24 horas", "24 horas";
        make_embed: "Make the embed", "Crear la incrustación", "Criar a incorporação";
        snippet: "For the page's HTML", "Para el HTML de la página", "Para o HTML da página";
        no_embeds: "No site shows this board.", "Ningún sitio muestra este tablero.", "Nenhum site mostra este painel.";
    }
}
