clausebook("p","#&bai$$(4*))0$'ring$$$(#&car%#$'$(+.&+)%$t%#$#$$#$'lerk$$'.=*$$&ode$$%9+%%me$#$$&(plain$$'%)%)+$t%#$$$&)4$%(nduct$$$;");
