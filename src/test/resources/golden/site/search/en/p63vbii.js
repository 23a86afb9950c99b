clausebook("p","#&bai$$(4*))0$'elow$.$$#&car&#$'$(+.&+).$'%$t%#$#$$#$'harg$/$'$'lerk%$%.=.$%$&ode$$%9+%(nduct$$$;%(uncil$$$5#&dai$$%+2$'ecid&$$>,$#.$&");
