//! The words that a workspace teaches.

texts! {
    /// The words that a workspace teaches.
    Taught {
        title: "Words", "Palabras", "Palavras";
        text: "Words of your own that questions may use. Everyone in the workspace may use them: on the page, in the API and on the command line.",
            "Palabras propias que las preguntas pueden usar. Sirven a todos en el espacio: en la página, en la API y en la línea de comandos.",
            "Palavras próprias que as perguntas podem usar. Valem para todos no espaço: na página, na API e na linha de comando.";
        add: "Teach a word", "Enseñar una palabra", "Ensinar uma palavra";
        word: "When someone says", "Cuando alguien dice", "Quando alguém diz";
        word_hint: "gigs, the flagship, depto", "lana, la matriz, depto", "grana, a matriz, depto";
        means: "They mean", "Quiere decir", "Quer dizer";
        means_hint: "A metric, a dimension, a value, or words that questions understand",
            "Una métrica, una dimensión, un valor o palabras que las preguntas entienden",
            "Uma métrica, uma dimensão, um valor ou palavras que as perguntas entendem";
        keep: "Teach", "Enseñar", "Ensinar";
        kept: "“{word}” now means “{label}”.", "«{word}» ahora significa «{label}».", "“{word}” agora significa “{label}”.";
        list: "Taught words", "Palabras enseñadas", "Palavras ensinadas";
        list_text: "{count} of {most} at most. A word taught anew takes the place of what it meant before.",
            "{count} de {most} como máximo. Una palabra enseñada de nuevo sustituye su significado anterior.",
            "{count} de no máximo {most}. Uma palavra ensinada de novo substitui o significado anterior.";
        none: "No word is taught yet. On the Ask page you can also write “when I say gigs I mean orders”.",
            "Aún no hay palabras. En la página Preguntar también puedes escribir «cuando digo lana quiero decir ingresos».",
            "Ainda não há palavras. Na página Perguntar você também pode escrever “quando digo grana quero dizer receita”.";
        none_found: "No word matches.", "Ninguna palabra coincide.", "Nenhuma palavra corresponde.";
        search: "Search words", "Buscar palabras", "Buscar palavras";
        by: "{name}, {day}", "{name}, {day}", "{name}, {day}";
        by_nobody: "Command line or API, {day}", "Línea de comandos o API, {day}", "Linha de comando ou API, {day}";
        taught_by: "Taught by", "Enseñada por", "Ensinada por";
        remove: "Remove", "Quitar", "Remover";
        remove_name: "Remove “{word}”", "Quitar «{word}»", "Remover “{word}”";
        removed: "“{word}” is removed: questions no longer understand it.", "«{word}» se quitó: las preguntas ya no la entienden.",
            "“{word}” foi removida: as perguntas não a entendem mais.";
        undo: "Undo", "Deshacer", "Desfazer";
        undone: "“{word}” is back.", "«{word}» ha vuelto.", "“{word}” voltou.";
        gone: "What the word would mean is no longer there.", "Lo que la palabra significaría ya no existe.",
            "O que a palavra significaria não existe mais.";
    }
}
