clausebook("p","#&see$$$3$&how$$%&.#'take$$%))$$y$$$-#(under$$$*%'less$$&*''&%ik$$$'#*visitor%#$$$%')#)warden%#$$$(,-))#%%ve$$'--**$)hoever$$'####$(ithin$$$0'&out$$$%#'year$$$&");
