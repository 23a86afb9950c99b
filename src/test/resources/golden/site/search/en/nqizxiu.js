clausebook("n",[["c","An unnamed council","An unnamed council"]]);
