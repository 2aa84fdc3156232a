/** Units as the register keeps them, in the words of the screens; one that is not here stays as its source writes it. */
export const PAPER_UNITS: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = {
  nl: {
    'per 10.000': 'per 10.000 inwoners',
    'fte per 10.000': 'fte per 10.000 inwoners',
  },
  en: {
    personen: 'persons',
    praktijken: 'practices',
    plaatsen: 'places',
    plaats: 'place',
    casussen: 'cases',
    punten: 'points',
    organisaties: 'organisations',
    posten: 'posts',
    'uur per week': 'hours per week',
    'per 10.000': 'per 10,000 inhabitants',
    'fte per 10.000': 'fte per 10,000 inhabitants',
    'fte per 10.000 inwoners': 'fte per 10,000 inhabitants',
    'inwoners per huisarts': 'inhabitants per GP',
    'inwoners per persoon zonder huisarts': 'inhabitants per person without a GP',
    'inwoners per persoon die wil wisselen': 'inhabitants per person who wants to change',
  },
};
