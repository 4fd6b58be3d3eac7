/** The parts of all elements: what an element in another's shadow root hands on to the page. */
export const partNames =
  'author,author-title,body,button,caption,container,cta,cta-button,cta-heading,figure,heading,lead,list,menu,original,quote,quote-caption,quote-text,section,title';
