clausebook("w","#(about$$%ct%$%ll#$(nswer#)%ed#%$y$&'town$$)pology#$%tc##(badge#%$y%$(rings#%)ookham##&car$%%ts$$(harge#$'lerk%$&ode%%&mes#&(plain$+$t$%(nduct$");
