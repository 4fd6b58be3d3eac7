'use client';

import { useEffect } from 'react';

/** Registers the elements once React has taken the page over. */
export function Define() {
  useEffect(() => {
    import('kap-elements/define.js');
  }, []);
  return null;
}
