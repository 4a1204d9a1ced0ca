//! The table of exchange rates.

texts! {
    /// The table of exchange rates.
    Rates {
        title: "Exchange rates", "Tipos de cambio", "Taxas de câmbio";
        text: "Answers are in {currency}. Amounts in other currencies are converted at the rate of their own day, or the last one of the week before.",
            "Las respuestas están en {currency}. Los importes en otras monedas se convierten al tipo de su propio día, o al último de la semana anterior.",
            "As respostas são em {currency}. Valores em outras moedas são convertidos pela taxa do próprio dia ou pela última da semana anterior.";
        complete: "Every amount has its rate.", "Cada importe tiene su tipo de cambio.", "Cada valor tem sua taxa.";
        missing: "Some amounts have no rate. What needs them has no value until they are there; nothing is guessed.",
            "Hay importes sin tipo de cambio. Lo que los necesita no tiene valor hasta que estén; no se adivina nada.",
            "Há valores sem taxa. O que precisa deles fica sem valor até que existam; nada é adivinhado.";
        gap: "{from} → {to}: {days} days, from {first} to {last}", "{from} → {to}: {days} días, del {first} al {last}",
            "{from} → {to}: {days} dias, de {first} a {last}";
        gap_one: "{from} → {to}: {days} day, {first} ({last})", "{from} → {to}: {days} día, {first} ({last})",
            "{from} → {to}: {days} dia, {first} ({last})";
        add: "Add a rate", "Agregar un tipo de cambio", "Adicionar uma taxa";
        base: "One of", "Un", "Um";
        quote: "Is worth so many of", "Vale tantos de", "Vale tantos de";
        day: "Day", "Día", "Dia";
        rate: "Rate", "Tipo de cambio", "Taxa";
        rate_hint: "Above 0, like 5.4321", "Mayor que 0, como 5,4321", "Maior que 0, como 5,4321";
        save: "Save rate", "Guardar", "Salvar taxa";
        table: "All rates", "Todos los tipos de cambio", "Todas as taxas";
        table_text: "Brought in by files (fx_rates.csv) or by hand, the newest first.",
            "Traídos por archivos (fx_rates.csv) o a mano, los más nuevos primero.",
            "Trazidas por arquivos (fx_rates.csv) ou à mão, as mais novas primeiro.";
        none: "There is no rate here yet.", "Aún no hay tipos de cambio aquí.", "Ainda não há taxas aqui.";
        search: "Search", "Buscar", "Buscar";
        all: "All currencies", "Todas las monedas", "Todas as moedas";
        pair: "Currencies", "Monedas", "Moedas";
        newer: "Newer", "Más nuevos", "Mais novas";
        older: "Older", "Más antiguos", "Mais antigas";
        correct: "Correct", "Corregir", "Corrigir";
        correct_name: "Correct {base} → {quote} of {day}", "Corregir {base} → {quote} del {day}", "Corrigir {base} → {quote} de {day}";
        correct_text: "How much one {base} was worth in {quote} on {day}:", "Cuánto valía un {base} en {quote} el {day}:",
            "Quanto valia um {base} em {quote} em {day}:";
        delete: "Delete", "Eliminar", "Excluir";
        delete_name: "Delete {base} → {quote} of {day}", "Eliminar {base} → {quote} del {day}", "Excluir {base} → {quote} de {day}";
        delete_text: "Amounts of {day} from {base} to {quote} then use the rate of up to a week before, or have no value.",
            "Los importes del {day} de {base} a {quote} usarán el tipo de hasta una semana antes, o no tendrán valor.",
            "Os valores de {day} de {base} para {quote} usarão a taxa de até uma semana antes, ou ficarão sem valor.";
        day_wrong: "Choose a day from 1970 to 2199.", "Elige un día de 1970 a 2199.", "Escolha um dia de 1970 a 2199.";
        rate_wrong: "Enter a number above 0, like 5.4321.", "Escribe un número mayor que 0, como 5,4321.",
            "Digite um número maior que 0, como 5,4321.";
        quote_wrong: "Choose two different currencies.", "Elige dos monedas distintas.", "Escolha duas moedas diferentes.";
    }
}
