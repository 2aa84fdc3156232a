export const work = {
  views: {
    list: 'Bewaarde weergaven',
    none: 'Nog geen weergaven. Stel de lijst in zoals u haar vaker wilt zien en geef haar een naam.',
    name: 'Naam van deze weergave',
    save: 'Weergave bewaren',
    replace: '‘{{name}}’ vervangen',
    rename: 'Hernoemen',
    renameOf: '{{name}} hernoemen',
    newName: 'Nieuwe naam van {{name}}',
    remove: 'Verwijderen',
    removeOf: '{{name}} verwijderen',
    removeSure: '‘{{name}}’ voorgoed verwijderen?',
    saved: '‘{{name}}’ is bewaard.',
    mine: 'Alleen u ziet uw weergaven.',
  },
} as const;
