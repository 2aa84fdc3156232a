import type { IndicatorDefinition } from '@regiovast/domain/quarters/snapshot';
import { useTranslation } from 'react-i18next';

export type DefinitionWords = { readonly label: string; readonly unit: string; readonly definition: string };

/** A definition in the reader's language, as it was frozen with the quarter; a unit without a word stays as it is. */
export function useDefinitionWords(): (definition: IndicatorDefinition) => DefinitionWords {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  return ({ labelNl, labelEn, definitionNl, definitionEn, unit }) => {
    const key = `quarters.unit.${unit.replaceAll('.', '_')}`;
    return {
      label: isEnglish ? labelEn : labelNl,
      unit: i18n.exists(key) ? t(key as 'quarters.unit.%') : unit,
      definition: isEnglish ? definitionEn : definitionNl,
    };
  };
}
