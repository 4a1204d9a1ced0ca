//! Who buys, and where they live.

pub(super) const FIRST: [&str; 32] = [
    "Ana", "Beatriz", "Bruno", "Camila", "Carlos", "Clara", "Daniel", "Débora", "Eduardo", "Fernanda", "Gabriel", "Helena", "Igor",
    "Isabela", "João", "Júlia", "Larissa", "Lucas", "Luiza", "Marcelo", "Maria", "Mariana", "Mateus", "Natália", "Otávio", "Patrícia",
    "Paulo", "Rafael", "Renata", "Sofia", "Thiago", "Vitória",
];

pub(super) const LAST: [&str; 28] = [
    "Almeida", "Alves", "Araújo", "Barbosa", "Batista", "Cardoso", "Carvalho", "Castro", "Costa", "Dias", "Duarte", "Fernandes",
    "Ferreira", "Gomes", "Lima", "Lopes", "Martins", "Mendes", "Moreira", "Nunes", "Oliveira", "Pereira", "Ribeiro", "Rocha", "Santos",
    "Silva", "Souza", "Teixeira",
];

/// A place: country, state, city, how many buy from there, and shipping in reais.
pub(super) struct Place {
    pub(super) country: &'static str,
    pub(super) region: &'static str,
    pub(super) city: &'static str,
    pub(super) weight: f64,
    pub(super) shipping: u32,
}

const fn place(country: &'static str, region: &'static str, city: &'static str, weight: f64, shipping: u32) -> Place {
    Place { country, region, city, weight, shipping }
}

pub(super) const PLACES: [Place; 27] = [
    place("BR", "SP", "São Paulo", 26.0, 15),
    place("BR", "SP", "Campinas", 6.0, 17),
    place("BR", "SP", "Santos", 3.0, 17),
    place("BR", "SP", "Ribeirão Preto", 3.0, 18),
    place("BR", "RJ", "Rio de Janeiro", 11.0, 19),
    place("BR", "RJ", "Niterói", 3.0, 19),
    place("BR", "MG", "Belo Horizonte", 7.0, 21),
    place("BR", "MG", "Uberlândia", 2.0, 23),
    place("BR", "PR", "Curitiba", 6.0, 20),
    place("BR", "PR", "Londrina", 2.0, 22),
    place("BR", "RS", "Porto Alegre", 5.0, 23),
    place("BR", "RS", "Caxias do Sul", 1.5, 25),
    place("BR", "SC", "Florianópolis", 4.0, 22),
    place("BR", "SC", "Joinville", 2.0, 22),
    place("BR", "DF", "Brasília", 4.5, 24),
    place("BR", "BA", "Salvador", 3.5, 29),
    place("BR", "PE", "Recife", 3.0, 31),
    place("BR", "CE", "Fortaleza", 2.5, 32),
    place("BR", "GO", "Goiânia", 2.0, 25),
    place("BR", "ES", "Vitória", 1.5, 23),
    place("BR", "AM", "Manaus", 1.0, 45),
    place("BR", "PA", "Belém", 1.0, 41),
    place("PT", "Lisboa", "Lisboa", 2.2, 119),
    place("PT", "Porto", "Porto", 1.2, 119),
    place("UY", "Montevideo", "Montevideo", 1.3, 69),
    place("AR", "Buenos Aires", "Buenos Aires", 2.0, 75),
    place("CL", "Región Metropolitana", "Santiago", 1.2, 85),
];
