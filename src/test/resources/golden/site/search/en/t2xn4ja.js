clausebook("t","#%20$$%(7");
