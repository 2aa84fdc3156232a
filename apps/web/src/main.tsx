import '@mantine/core/styles.css';
import './theme/theme.css';
import './app/frame.css';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.tsx';
import { startLanguage } from './i18n/language.ts';
import { pageNonce } from './theme/page-nonce.ts';

// The scroll lock under a dialog looks here for the nonce of its style element; without it the CSP refuses it.
Object.assign(globalThis, { __webpack_nonce__: pageNonce() });

const root = document.getElementById('root');
if (root) {
  startLanguage()
    .then(() => createRoot(root).render(<Providers />))
    .catch((error: unknown) => {
      root.textContent = String(error);
    });
}
