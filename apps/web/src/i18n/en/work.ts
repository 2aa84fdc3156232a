import type { Texts } from '../texts.ts';

export const work: Texts['work'] = {
  views: {
    list: 'Saved views',
    none: 'No views yet. Set the list up as you want to see it more often and give it a name.',
    name: 'Name of this view',
    save: 'Save view',
    replace: 'Replace ‘{{name}}’',
    rename: 'Rename',
    renameOf: 'Rename {{name}}',
    newName: 'New name of {{name}}',
    remove: 'Remove',
    removeOf: 'Remove {{name}}',
    removeSure: 'Remove ‘{{name}}’ for good?',
    saved: '‘{{name}}’ has been saved.',
    mine: 'Only you see your views.',
  },
};
