import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Allows the style elements of this one page. */
    cspNonce: string;
  }
}

/** Scripts and styles: what governs a page says nothing there, and forty times half a kilobyte is a slow start. */
const PAGE_PART = /^\/assets\/[^?]+\.(?:js|css)$/;

/** Headers on every answer: only our own scripts, no framing, nothing told to other sites. */
export function addSecurityHeaders(app: FastifyInstance, isHttps: boolean): void {
  app.decorateRequest('cspNonce', '');
  app.addHook('onRequest', async (request, reply) => {
    request.cspNonce = randomBytes(16).toString('base64');
    reply.headers({
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      ...(isHttps ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
    });
    if (PAGE_PART.test(request.url)) return;
    reply.headers({
      'content-security-policy': [
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' 'nonce-${request.cspNonce}'`,
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ].join('; '),
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
  });
}
