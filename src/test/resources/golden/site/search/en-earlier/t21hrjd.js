clausebook("t","#%20$$%&3");
